package cn.techexchange.searchindex;

/** What can be found: an achievement, a demand, or whatever else is listed later. Public content only. */
public record IndexedDocument(
        DocumentKey key,
        DocumentTexts texts,
        DocumentOwner owner,
        Classification classification,
        DocumentPrice price,
        DocumentDates dates) {}
