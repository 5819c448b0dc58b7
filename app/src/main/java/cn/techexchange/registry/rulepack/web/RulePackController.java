package cn.techexchange.registry.rulepack.web;

import cn.techexchange.registry.rulepack.PackSchema;
import cn.techexchange.registry.rulepack.RefusalGround;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** Regulations are public, and so is the form of their data files. */
@Controller("/api/public/rule-packs")
@Secured(SecurityRule.IS_ANONYMOUS)
final class RulePackController {
    private final RulePacks packs;
    private final PackSchema schema;

    RulePackController(RulePacks packs, PackSchema schema) {
        this.packs = packs;
        this.schema = schema;
    }

    @Get
    List<RulePack> list() {
        return packs.list();
    }

    @Get("/{code}/grounds")
    List<RefusalGround> grounds(String code) {
        return packs.get(code).refusalGrounds();
    }

    @Get("/schema")
    @Produces("application/schema+json")
    String schema() {
        return schema.text();
    }
}
