package cn.techexchange.engines;

import java.nio.file.Path;

/** Another live process owns the data directory. */
public final class DataDirectoryInUse extends EnginesException {
    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path dataDirectory) {
        super(Reason.DATA_DIRECTORY_IN_USE, "Another running platform uses the data directory " + dataDirectory);
    }
}
