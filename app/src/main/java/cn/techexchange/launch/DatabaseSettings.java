package cn.techexchange.launch;

/**
 * How to reach the database. Times cross the connection in UTC; batches are rewritten into few statements; a statement is
 * taken apart once and known again; what the driver itself set it does not ask the server for. That a connection is only read
 * from the driver holds by itself: telling the server before each question, and the opposite after it, took three ways for one. For lists
 * of ten keys and more the server plans by the statistics of the index, where looking up each key to count its rows took a sixth of
 * the question that reads a page of listings.
 */
record DatabaseSettings(String url, String user, String password) {
    private static final String OPTIONS = "?useUnicode=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&useServerPrepStmts=false"
            + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192&useLocalSessionState=true"
            + "&readOnlyPropagatesToServer=false&sessionVariables=eq_range_index_dive_limit=10"
            + "&sslMode=PREFERRED&allowPublicKeyRetrieval=true";

    static DatabaseSettings at(String host, int port, String schema, String user, String password) {
        return new DatabaseSettings("jdbc:mysql://" + host + ":" + port + "/" + schema + OPTIONS, user, password);
    }

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
