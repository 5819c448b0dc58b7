package cn.techexchange.registry.registration.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The text of a file that was handed in, page by page; empty for a scan. */
@Serdeable
public record FiledPages(List<String> pages) {}
