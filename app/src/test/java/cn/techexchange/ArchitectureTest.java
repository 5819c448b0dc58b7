package cn.techexchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules that a compiler cannot hold. */
@AnalyzeClasses(packages = "cn.techexchange", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule platformKnowsNoBusinessArea = noClasses()
            .that()
            .resideInAPackage("cn.techexchange.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.techexchange.identity..",
                    "cn.techexchange.market..",
                    "cn.techexchange.registry..",
                    "cn.techexchange.indicator..",
                    "cn.techexchange.launch..");

    @ArchTest
    static final ArchRule identityUsesNoLaterArea = noClasses()
            .that()
            .resideInAPackage("cn.techexchange.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.techexchange.market..", "cn.techexchange.registry..", "cn.techexchange.indicator..");

    @ArchTest
    static final ArchRule marketUsesNoLaterArea = noClasses()
            .that()
            .resideInAPackage("cn.techexchange.market..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.techexchange.registry..", "cn.techexchange.indicator..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule registryDoesNotUseTheIndicator = noClasses()
            .that()
            .resideInAPackage("cn.techexchange.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.techexchange.indicator..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDatabasePackagesUseMicronautData = noClasses()
            .that()
            .resideOutsideOfPackages("..db..", "cn.techexchange.platform.problem..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut.data..")
            .because("only the edge that turns a lost race into 412 needs its exception");

    @ArchTest
    static final ArchRule onlyTheEdgeUsesHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "cn.techexchange.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut.http..");

    @ArchTest
    static final ArchRule onlyTheElasticPackageUsesItsClient = noClasses()
            .that()
            .resideOutsideOfPackage("cn.techexchange.searchindex.elastic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("co.elastic..");

    @ArchTest
    static final ArchRule onlyTheLauncherUsesTheEngines = noClasses()
            .that()
            .resideOutsideOfPackages("cn.techexchange.launch..", "cn.techexchange.engines..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.techexchange.engines..");

    @ArchTest
    static final ArchRule onlyTheLauncherUsesTheDemo = noClasses()
            .that()
            .resideOutsideOfPackages("cn.techexchange.demo..", "cn.techexchange.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.techexchange.demo..");

    @ArchTest
    static final ArchRule theVerifierReadsAFileAndNothingElse = noClasses()
            .that()
            .resideInAPackage("cn.techexchange.verifier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.techexchange.platform..",
                    "cn.techexchange.registry..",
                    "cn.techexchange.launch..",
                    "io.micronaut..",
                    "java.sql..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().that().areTopLevelClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)");

    @ArchTest
    static final ArchRule constructorsInject = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("cn.techexchange..")
            .should()
            .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule areasHaveNoCycles =
            slices().matching("cn.techexchange.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("cn.techexchange.(market|registry|identity).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness = classes()
            .that()
            .areAnnotatedWith("io.micronaut.http.annotation.Controller")
            .should()
            .notBePublic();
}
