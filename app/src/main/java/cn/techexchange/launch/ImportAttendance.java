package cn.techexchange.launch;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.ImportBatch;
import cn.techexchange.market.imports.Phase;
import cn.techexchange.market.imports.ReadImports;
import cn.techexchange.market.imports.SeenImport;
import cn.techexchange.platform.job.RunJob;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;

/** Stays with one import until it is over, here or on the running platform. */
final class ImportAttendance {
    private final RunJob runJob;
    private final ReadImports imports;
    private final ImportPrinter printer;

    ImportAttendance(ApplicationContext context, ImportPrinter printer) {
        this.runJob = context.getBean(RunJob.class);
        this.imports = context.getBean(ReadImports.class);
        this.printer = printer;
    }

    /** @return the exit code */
    int attend(Caller caller, ImportBatch batch, Phase phase) {
        String job = Objects.requireNonNull(batch.job(phase));
        try {
            runJob.finish(job, current -> {
                printer.progress(current.progress().done(), current.progress().total());
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("导入被打断；平台启动后会自动继续。");
        }
        SeenImport seen = imports.get(caller, batch.id());
        var pass = Objects.requireNonNull(phase == Phase.CHECK ? seen.check() : seen.run());
        var place = new ReadImports.Place(batch.id(), phase);
        printer.findings(imports.findings(caller, place, null, null, ImportPrinter.FINDINGS));
        return printer.summary(seen, pass);
    }
}
