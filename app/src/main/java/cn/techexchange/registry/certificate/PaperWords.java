package cn.techexchange.registry.certificate;

/** The fixed words of a paper, zh-CN. */
record PaperWords(String title, String opening) {}
