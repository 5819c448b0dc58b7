package cn.techexchange.engines;

/** A server that this module can run. */
public enum Engine {
    DATABASE,
    SEARCH
}
