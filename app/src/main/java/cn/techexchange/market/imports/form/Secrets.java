package cn.techexchange.market.imports.form;

/** State secrets have another way; a file with them must not even become a draft here. */
final class Secrets {
    private Secrets() {}

    static boolean read(CellReader cells) {
        boolean secret = cells.yes("secret");
        if (secret) {
            cells.wrong("secret", "涉密内容不得导入平台，请走保密渠道");
        }
        return secret;
    }
}
