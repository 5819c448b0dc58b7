package cn.techexchange.registry.contract;

import java.util.List;

/** The text of stored PDFs, page by page; confidential like the files themselves. */
public interface ContractPages {
    /** Keeps the pages of a file; again for the same file changes nothing. */
    void keep(String sha256, List<String> pages);

    /** In order, empty for a file that has none. */
    List<String> list(String sha256);
}
