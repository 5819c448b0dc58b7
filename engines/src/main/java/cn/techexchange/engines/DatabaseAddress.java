package cn.techexchange.engines;

/** Where the database listens and who may enter; schemas whose names begin with {@code schema} may be created freely. */
public record DatabaseAddress(String host, int port, String schema, String user, String password) {
    /** Without the password: an address ends up in logs. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + schema;
    }
}
