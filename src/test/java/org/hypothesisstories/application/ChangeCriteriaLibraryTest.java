package org.hypothesisstories.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.ChangeCriteriaLibrary.Result;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.CriteriaTemplate;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeCriteriaLibraryTest {
    private static final Actor ADMIN = Actor.user("admin");
    private static final Actor DANA = Actor.user("dana");
    private static final CriteriaLibrary LIBRARY =
            new CriteriaLibrary(List.of("precision"), List.of(new CriteriaTemplate("Classifier", List.of("precision > .95"))));

    private final FakeProjects projects = new FakeProjects();
    private final ChangeCriteriaLibrary change = new ChangeCriteriaLibrary(projects, projects);
    private final ReadCriteriaLibrary read = new ReadCriteriaLibrary(projects, projects);

    @BeforeEach
    void foundAProject() {
        projects.add("RES", 1);
        projects.addAdministrator(ADMIN);
    }

    @Test
    void keepsALibraryForEveryReader() {
        assertEquals(new Result.Changed(LIBRARY), change.change("RES", ADMIN, LIBRARY));
        assertEquals(Optional.of(LIBRARY), read.read("RES", DANA));
    }

    @Test
    void isForAdministratorsOfTheProject() {
        assertInstanceOf(Result.NotAdministrator.class, change.change("RES", DANA, LIBRARY));
        assertEquals(Optional.of(CriteriaLibrary.EMPTY), read.read("RES", DANA));
    }

    @Test
    void doesNotTellOfProjectsThatAreNotThere() {
        assertInstanceOf(Result.UnknownProject.class, change.change("NONE", ADMIN, LIBRARY));
        assertEquals(Optional.empty(), read.read("NONE", ADMIN));
    }

    @Test
    void keepsTheOldOneWhenTheNewOneIsRefused() {
        change.change("RES", ADMIN, LIBRARY);
        CriteriaLibrary bad = new CriteriaLibrary(List.of(), List.of(new CriteriaTemplate("Bad", List.of("better"))));

        assertInstanceOf(Result.Refused.class, change.change("RES", ADMIN, bad));
        assertEquals(Optional.of(LIBRARY), read.read("RES", ADMIN));
    }
}
