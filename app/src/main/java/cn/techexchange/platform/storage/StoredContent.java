package cn.techexchange.platform.storage;

/**
 * What a stored file is.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param mediaType as its first bytes say, whatever its name claims
 */
public record StoredContent(String sha256, long size, String mediaType) {}
