package cn.techexchange.launch;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.identity.member.AppointAdministrator;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the first administrator of an installation; nobody can be invited before there is one. */
@Command(name = "create-administrator", description = "建立平台管理员账号", mixinStandardHelpOptions = true)
final class CreateAdministratorCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int WRONG_CALL = 2;

    @Mixin
    private LaunchOptions options = new LaunchOptions();

    @Option(names = "--email", required = true, paramLabel = "邮箱", description = "登录用的邮箱")
    private String email = "";

    @Option(names = "--name", required = true, paramLabel = "姓名", description = "管理员姓名")
    private String name = "";

    @Option(names = "--password-stdin", description = "从标准输入读取密码；不加此项时生成一个并显示一次")
    private boolean passwordFromInput;

    @Option(
            names = "--organization",
            paramLabel = "名称",
            description = "还没有主管部门时，建立的主管部门名称（默认 ${DEFAULT-VALUE}）",
            defaultValue = "昆都仑区科学技术局")
    private String organization = "";

    @Option(names = "--credit-code", paramLabel = "代码", description = "还没有主管部门时必填：主管部门的统一社会信用代码")
    private @Nullable String creditCode;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Work.on(options, out, context -> {
            try {
                return create(context.getBean(AppointAdministrator.class), out);
            } catch (ProblemException e) {
                spec.commandLine().getErr().println(words(e));
                return WRONG_CALL;
            }
        });
    }

    private int create(AppointAdministrator appoint, PrintWriter out) {
        Optional<Organization> bureau = appoint.bureau();
        if (bureau.isEmpty() && (creditCode == null || !CreditCode.isValid(CreditCode.normalize(creditCode)))) {
            spec.commandLine().getErr().println("还没有主管部门。请用 --credit-code 给出它的统一社会信用代码（18 位，校验码正确）。");
            return WRONG_CALL;
        }
        String password = passwordFromInput ? read() : SecretToken.next().text().substring(0, 20);
        Organization of =
                bureau.orElseGet(() -> appoint.found(profile(), CreditCode.parse(String.valueOf(creditCode))));
        Account account = appoint.appoint(of, new Account.Person(email, name, ""), password);
        out.println("已在“" + of.name() + "”建立平台管理员 " + account.email() + "。");
        if (!passwordFromInput) {
            out.println("密码（只显示这一次，登录后请修改）：" + password);
        }
        return DONE;
    }

    private OrganizationProfile profile() {
        return new OrganizationProfile(organization, "150203", "014", true, "", name, "", "");
    }

    private static String read() {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            return Optional.ofNullable(input.readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(ProblemException problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream().map(FieldError::message).collect(Collectors.joining("；"));
    }
}
