package cn.techexchange.registry.rulepack;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes in a corrected or new pack, which then waits for another person's approval. */
@Singleton
public class UploadPack {
    private final CheckPackFile check;
    private final PackEditions editions;
    private final Audit audit;
    private final Clock clock;

    UploadPack(CheckPackFile check, PackEditions editions, Audit audit, Clock clock) {
        this.check = check;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code RULE_PACK_FILE_INVALID}, {@code RULE_PACK_VERSION_TAKEN} */
    @Transactional
    public PackEdition upload(Caller caller, String text) {
        RulePack pack = check.parse(text);
        int next = editions.latest(pack.code()) + 1;
        if (pack.version() != next) {
            throw new ProblemException(
                    RulePackProblem.RULE_PACK_VERSION_TAKEN,
                    "规则包 " + pack.code() + " 的下一版是第 " + next + " 版，请把文件中的 version 改为 " + next + "。");
        }
        PackEdition added = editions.add(new PackEdition(
                Ids.next(),
                pack.edition(),
                text,
                caller.accountId(),
                LocalTime.now(clock),
                null,
                PackState.PROPOSED,
                null,
                null));
        audit.record(
                caller.actor(),
                "RULE_PACK_UPLOADED",
                new Audit.Subject("rule-pack", added.id()),
                "上传规则包 " + added.edition());
        return added;
    }

    /** For two people who upload at the same moment. */
    public static ProblemException versionTaken(PackVersion edition) {
        return new ProblemException(RulePackProblem.RULE_PACK_VERSION_TAKEN, "规则包 " + edition + "已经上传。请刷新页面，改用下一个版本号。");
    }
}
