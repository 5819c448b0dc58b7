package cn.techexchange.engines;

import java.net.URI;
import java.util.Optional;

/** The engines of a data directory that another process owns; empty where that process does not run the engine. */
public record RunningEngines(Optional<DatabaseAddress> database, Optional<URI> search) {}
