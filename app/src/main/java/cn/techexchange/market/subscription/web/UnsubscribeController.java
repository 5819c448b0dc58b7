package cn.techexchange.market.subscription.web;

import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.StopMail;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;

/** Where the links in mails lead. Nothing changes by GET, because programs that look for malice follow every link. */
@Controller("/api/public/unsubscriptions/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
class UnsubscribeController {
    private final StopMail stop;

    UnsubscribeController(StopMail stop) {
        this.stop = stop;
    }

    /** A mail program without one-click opens the address of the header: its reader is sent to the page. */
    @Get
    HttpResponse<?> open(String token) {
        return HttpResponse.seeOther(URI.create("/unsubscribe#" + token));
    }

    /** One click (RFC 8058): the body only says that it was one. */
    @Post
    @Consumes(MediaType.ALL)
    StoppedMail stop(String token) {
        return StoppedMail.of(stop.stop(token));
    }

    @Post("/look")
    StoppedMail look(String token) {
        return StoppedMail.of(stop.read(token));
    }

    /** Ends all reminders by mail. */
    @Post("/all")
    @Status(HttpStatus.NO_CONTENT)
    void stopAll(String token) {
        stop.stopAll(token);
    }

    /** @param label zh-CN name of the rhythm */
    @Serdeable
    record StoppedMail(Rhythm rhythm, String label) {
        static StoppedMail of(Rhythm rhythm) {
            return new StoppedMail(rhythm, rhythm.label());
        }
    }
}
