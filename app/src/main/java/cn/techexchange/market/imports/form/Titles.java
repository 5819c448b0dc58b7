package cn.techexchange.market.imports.form;

/** The title, or one made of the text where there is none. */
final class Titles {
    static final String DERIVED = "没有名称，已取首句并以〔〕标明";

    private Titles() {}

    static String read(CellReader cells, String text) {
        String title = cells.text("title");
        if (!title.isBlank() || text.isBlank()) {
            return title;
        }
        cells.note("title", DERIVED);
        return DerivedTitle.of(text);
    }
}
