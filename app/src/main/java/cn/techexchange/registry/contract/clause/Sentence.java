package cn.techexchange.registry.contract.clause;

/**
 * One sentence or list item of a document.
 *
 * @param page on which it begins, from 1
 * @param from first character in that page's text
 * @param to after its last character on that page
 * @param text without the layout's blanks, line breaks and page numbers
 * @param lead what stands before the list it is an item of ("乙方不得：" of "（1）…；"), else empty
 */
public record Sentence(int page, int from, int to, String text, String lead) {
    /** What the item says when it is read with its lead. */
    public String inContext() {
        return lead + text;
    }
}
