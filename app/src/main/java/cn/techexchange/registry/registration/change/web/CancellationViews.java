package cn.techexchange.registry.registration.change.web;

import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.CancellationRequest.RequestState;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.CancellationView;
import jakarta.inject.Singleton;

/** Shows applications for cancellation with who has them and what comes next. */
@Singleton
final class CancellationViews {
    private final Registrations registrations;

    CancellationViews(Registrations registrations) {
        this.registrations = registrations;
    }

    CancellationView of(CancellationRequest request) {
        Registration registration = registrations.get(request.registrationId());
        return new CancellationView(
                registration.id(),
                registration.reference(),
                registration.filing().projectName(),
                request.state(),
                request.state() == RequestState.OPEN ? "二审人" : "已办结",
                next(request.state()),
                request.request().reason(),
                request.request().at(),
                request.answer(),
                request.answeredAt());
    }

    private static String next(RequestState state) {
        return switch (state) {
            case OPEN -> "二审人同意的注销登记，不同意的说明理由；答复之前登记继续有效";
            case GRANTED -> "登记已注销";
            case DECLINED -> "登记继续有效；情况变化的可以再次申请";
        };
    }
}
