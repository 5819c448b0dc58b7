package cn.techexchange.registry.rulepack.web;

import cn.techexchange.registry.rulepack.RefusalGround;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** Regulations are public. */
@Controller("/api/public/rule-packs")
@Secured(SecurityRule.IS_ANONYMOUS)
final class RulePackController {
    private final RulePacks packs;

    RulePackController(RulePacks packs) {
        this.packs = packs;
    }

    @Get
    List<RulePack> list() {
        return packs.list();
    }

    @Get("/{code}/grounds")
    List<RefusalGround> grounds(String code) {
        return packs.grounds(packs.get(code));
    }
}
