package cn.techexchange.identity.waiting.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.ReadWaiting;
import cn.techexchange.identity.waiting.Waiting;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** What waits for the signed-in person. */
@Controller("/api/waiting")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.BROKER,
    Role.Name.EXPERT,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR,
    Role.Name.ORGANIZATION_ADMIN
})
class WaitingController {
    private final ReadWaiting waiting;

    WaitingController(ReadWaiting waiting) {
        this.waiting = waiting;
    }

    @Get
    List<WaitingItem> list(@Parameter(hidden = true) Caller caller) {
        return waiting.of(caller).stream().map(WaitingItem::of).toList();
    }

    @Serdeable
    record WaitingItem(String sort, long count) {
        static WaitingItem of(Waiting waiting) {
            return new WaitingItem(waiting.sort(), waiting.count());
        }
    }
}
