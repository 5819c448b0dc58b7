package cn.techexchange.indicator.targets.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.targets.EnterTarget;
import cn.techexchange.indicator.targets.Target;
import cn.techexchange.indicator.targets.Targets;
import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** The yearly goals. */
@Controller("/api/indicator/targets")
class TargetController {
    private final Targets targets;
    private final EnterTarget enterTarget;

    TargetController(Targets targets, EnterTarget enterTarget) {
        this.targets = targets;
        this.enterTarget = enterTarget;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<IndicatorTarget> list() {
        return targets.list().stream().map(IndicatorTarget::of).toList();
    }

    /** {@code If-Match: "0"} where the year has no goal yet. */
    @Put("/{year}")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<IndicatorTarget> enter(
            @Parameter(hidden = true) Caller caller,
            int year,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid EnterTargetRequest body) {
        Target saved = enterTarget.enter(
                caller, year, new Money(body.targetFen()), body.source(), EntityTag.required(ifMatch));
        IndicatorTarget answer = IndicatorTarget.of(saved);
        return HttpResponse.ok(answer).header("ETag", EntityTag.of(answer.version()));
    }

    @Serdeable
    record EnterTargetRequest(
            @Positive @Max(Money.MAX_FEN) long targetFen,
            @NotBlank @Size(max = 300) String source) {}

    @Serdeable
    record IndicatorTarget(int year, long targetFen, String source, long version) {
        static IndicatorTarget of(Target target) {
            return new IndicatorTarget(
                    target.year(), target.value().fen(), target.source(), Objects.requireNonNull(target.version()));
        }
    }
}
