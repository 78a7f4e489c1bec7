package org.hypothesisstories.it.support;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page on which a hypothesis is written, filled in by keyboard alone. */
public final class CreateByKeyboard {
    private final Browser browser;
    private final Keyboard keyboard;
    private final ResearchWeek project;

    public CreateByKeyboard(Browser browser, Keyboard keyboard, ResearchWeek project) {
        this.browser = browser;
        this.keyboard = keyboard;
        this.project = project;
    }

    /** Writes a hypothesis for the risk team with a time box of three days and gives its key. */
    public String write(String summary, String approach, String outcome, List<String> criteria) {
        browser.go("/");
        keyboard.use(By.id("create_link"));
        keyboard.choose(By.id("issuetype"), "H");
        browser.waitFor(part("approach"));
        keyboard.typeInto(By.id("summary"), summary);
        keyboard.typeInto(part("approach"), approach);
        keyboard.typeInto(part("outcome"), outcome);
        keyboard.typeInto(part("beneficiary"), "the risk team");
        keyboard.use(By.className("hsj-add"));
        for (String criterion : criteria) {
            keyboard.type(criterion);
            keyboard.press(Keys.ENTER);
        }
        keyboard.typeInto(By.id(project.field("Time box")), "3d");
        keyboard.typeInto(By.id(project.field("Confidence before")), "60");
        keyboard.use(By.id("issue-create-submit"));
        return browser.waitFor(By.id("key-val")).getText();
    }

    private static By part(String part) {
        return By.cssSelector("[data-hsj-part='" + part + "']");
    }
}
