package cn.techexchange.launch;

import cn.techexchange.demo.DemoAccount;
import cn.techexchange.demo.DemoFiles;
import cn.techexchange.identity.account.Accounts;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;

/** The demo accounts, one for each role, for the person who started the platform. */
record DemoTable(PrintWriter out) {
    private static final int TITLE_COLUMNS = 16;
    private static final int EMAIL_COLUMNS = 32;

    void print(ApplicationContext context, String password) {
        out.println();
        out.println("演示账号（数据均为虚构，标有“演示”字样）：");
        out.println("  " + padded("角色", TITLE_COLUMNS) + padded("邮箱", EMAIL_COLUMNS) + "密码");
        Accounts accounts = context.getBean(Accounts.class);
        context.getBean(DemoFiles.class).accounts().stream()
                .filter(DemoAccount::showsARole)
                // A directory that an earlier release filled lacks those that came later.
                .filter(account -> accounts.findByEmail(account.email()).isPresent())
                .forEach(account -> out.println("  " + padded(account.title(), TITLE_COLUMNS)
                        + padded(account.email(), EMAIL_COLUMNS) + password));
        out.println();
    }

    /** A Chinese character takes two columns of a terminal. */
    private static String padded(String text, int columns) {
        int width = text.chars().map(character -> character < 0x80 ? 1 : 2).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
