package cn.techexchange.indicator.outlook.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.outlook.Forecast;
import cn.techexchange.indicator.outlook.ForecastYear;
import cn.techexchange.registry.contract.AgreedContracts;
import cn.techexchange.registry.registration.OpenRegistrations;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** What may still come this year. */
@Controller("/api/indicator")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR, Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
class OutlookController {
    private final ForecastYear forecastYear;
    private final AgreedContracts agreedContracts;
    private final OpenRegistrations openRegistrations;

    OutlookController(ForecastYear forecastYear, AgreedContracts agreedContracts, OpenRegistrations openRegistrations) {
        this.forecastYear = forecastYear;
        this.agreedContracts = agreedContracts;
        this.openRegistrations = openRegistrations;
    }

    @Get("/forecast")
    YearForecast forecast() {
        return YearForecast.of(forecastYear.today());
    }

    /** Agreed and submitted, not yet registered. */
    @Get("/pipeline")
    Pipeline pipeline() {
        AgreedContracts.Agreed agreed = agreedContracts.notYetSubmitted();
        return new Pipeline(
                agreed.contracts(),
                agreed.agreedFen(),
                openRegistrations.waiting().stream()
                        .map(waiting -> new PipelineState(
                                waiting.state().name(),
                                waiting.registrations(),
                                waiting.transactionValueFen(),
                                waiting.technologyValueFen()))
                        .toList());
    }

    /** @param expectedFen null where there is too little history; so are all that follow from it */
    @Serdeable
    record YearForecast(
            int year,
            LocalDate on,
            long toDateFen,
            @Nullable Long expectedFen,
            @Nullable Long lowFen,
            @Nullable Long highFen,
            @Nullable Double share,
            @Nullable Integer coverage,
            @Nullable Long meanError,
            List<ForecastTest> backTests) {
        static YearForecast of(Forecast forecast) {
            Forecast.Estimate estimate = forecast.estimate().orElse(null);
            return new YearForecast(
                    forecast.year(),
                    forecast.on(),
                    forecast.toDateFen(),
                    estimate == null ? null : estimate.expectedFen(),
                    estimate == null ? null : estimate.lowFen(),
                    estimate == null ? null : estimate.highFen(),
                    estimate == null ? null : estimate.share(),
                    estimate == null ? null : estimate.coverage(),
                    estimate == null ? null : estimate.meanErrorPerTenThousand(),
                    forecast.backTests().stream().map(ForecastTest::of).toList());
        }
    }

    /** @param error in hundredths of a percent of what came */
    @Serdeable
    record ForecastTest(
            int year,
            long expectedFen,
            long actualFen,
            long error,
            @Nullable Boolean within) {
        static ForecastTest of(Forecast.BackTest test) {
            return new ForecastTest(
                    test.year(),
                    test.expectedFen(),
                    test.actualFen(),
                    test.errorPerTenThousand(),
                    test.within().orElse(null));
        }
    }

    @Serdeable
    record Pipeline(long agreedContracts, long agreedFen, List<PipelineState> states) {}

    @Serdeable
    record PipelineState(String state, long registrations, long transactionValueFen, long technologyValueFen) {}
}
