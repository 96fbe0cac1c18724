package vn.sohoa.storage.catalogue;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that run on each of the databases, on tables of their own. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
abstract class OnEveryDatabase {

    static Scenario scenario;

    private static int contents;

    /** JUnit hands what a class is run with to the static methods only where it can hand it to the constructor too. */
    OnEveryDatabase(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        scenario = new Scenario(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        scenario.close();
    }

    /** A number that no other test of this run has. */
    static int another() {
        return ++contents;
    }
}
