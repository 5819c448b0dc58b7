package cn.techexchange.market.negotiation.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.negotiation.DeclareCapacity;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;

/** How many talks the caller's organisation says it can hold. */
@Controller("/api/organization/capacity")
class CapacityController {
    private static final int MOST = 999;
    private final DeclareCapacity declareCapacity;

    CapacityController(DeclareCapacity declareCapacity) {
        this.declareCapacity = declareCapacity;
    }

    @Get
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    TalkCapacity read(@Parameter(hidden = true) Caller caller) {
        OptionalInt declared = declareCapacity.declared(caller);
        return new TalkCapacity(declared.isPresent() ? declared.getAsInt() : null);
    }

    @Put
    @Secured(Role.Name.ORGANIZATION_ADMIN)
    TalkCapacity declare(@Parameter(hidden = true) Caller caller, @Valid @Body TalkCapacity body) {
        Integer talks = body.talks();
        declareCapacity.declare(caller, talks == null ? OptionalInt.empty() : OptionalInt.of(talks));
        return body;
    }

    /** @param talks null where nothing is declared */
    @Serdeable
    record TalkCapacity(@Nullable @Min(1) @Max(MOST) Integer talks) {}
}
