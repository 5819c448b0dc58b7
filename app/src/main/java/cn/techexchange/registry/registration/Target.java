package cn.techexchange.registry.registration;

/** The registration a move is meant for, in the version its sender has seen. */
public record Target(String id, long version) {}
