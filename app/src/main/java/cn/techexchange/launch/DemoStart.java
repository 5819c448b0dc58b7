package cn.techexchange.launch;

import cn.techexchange.demo.DemoFilling;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demonstration's part in a start: filled before the server answers, its accounts told afterwards. */
record DemoStart(DemoWish wish, DemoPassword password, PrintWriter out) {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    void prepare(Installation installation) {
        if (wish.isToFill()) {
            fill(installation);
        } else if (Boolean.FALSE.equals(wish.said()) && !wish.isFilled()) {
            wish.settle(false);
        }
    }

    private void fill(Installation installation) {
        out.println("正在准备演示数据，首次约需半分钟……");
        try (ApplicationContext context = Platform.filling(installation, password.get())) {
            DemoFilling.Result result = context.getBean(DemoFilling.class).fill(out::println);
            if (result == DemoFilling.Result.NOT_EMPTY) {
                out.println("数据库中已有账号，没有填充演示数据。");
            }
            wish.settle(result != DemoFilling.Result.NOT_EMPTY);
        } catch (RuntimeException e) {
            LOG.error("the demonstration was not filled", e);
            throw new LaunchRefused("演示数据没有填完，原因见日志。再次启动会从中断处继续；不需要演示数据时，请换一个空的数据目录并加上 --no-demo。");
        }
    }

    void tellAccounts(ApplicationContext context) {
        if (wish.isFilled()) {
            password.find().ifPresent(known -> new DemoTable(out).print(context, known));
        }
    }
}
