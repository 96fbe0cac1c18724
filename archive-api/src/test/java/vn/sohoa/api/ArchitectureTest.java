package vn.sohoa.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;

/** The arrows of docs/architecture.md, as failing builds. */
@AnalyzeClasses(packages = "vn.sohoa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrows_point_inwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("vn.sohoa.core..")
            .layer("storage")
            .definedBy("vn.sohoa.storage..")
            .layer("ingest")
            .definedBy("vn.sohoa.ingest..")
            .layer("ocr")
            .definedBy("vn.sohoa.ocr..")
            .layer("describe")
            .definedBy("vn.sohoa.describe..")
            .layer("search")
            .definedBy("vn.sohoa.search..")
            .layer("api")
            .definedBy("vn.sohoa.api..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("storage")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("ocr")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("describe")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("api");

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAPackage("vn.sohoa.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.sohoa.core..",
                    "java..",
                    "javax.xml.stream..",
                    "org.apache.commons.text.similarity..",
                    "org.jspecify..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule vendors_stay_in_their_adapters = noClasses()
            .that(areNotIn("vn.sohoa.storage", "vn.sohoa.search", "vn.sohoa.ocr", "vn.sohoa.testing"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.minio..",
                    "io.ocfl..",
                    "okhttp3..",
                    "io.zonky..",
                    "org.apache.lucene..",
                    "co.elastic..",
                    "net.sourceforge..",
                    "org.apache.pdfbox..",
                    "com.sun.jna..");

    @ArchTest
    static final ArchRule jackson_2_is_for_vendors = noClasses()
            .that(areNotIn("vn.sohoa.storage"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule controllers_do_not_touch_adapters = noClasses()
            .that()
            .resideInAnyPackage("vn.sohoa.api.rest..", "vn.sohoa.api.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.sohoa.storage..", "vn.sohoa.search..");

    @ArchTest
    static final ArchRule constructors_inject = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule time_is_java_time =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("vn.sohoa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(beInANullMarkedPackage());

    private static DescribedPredicate<JavaClass> areNotIn(String... packages) {
        return DescribedPredicate.describe("are not in " + String.join(", ", packages), javaClass -> {
            for (String adapter : packages) {
                if (javaClass.getPackageName().startsWith(adapter)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                JavaPackage room = javaClass.getPackage();
                boolean marked = room.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(javaClass, room.getName() + " is not @NullMarked"));
                }
            }
        };
    }
}
