package org.hypothesisstories.it.support;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page on which a hypothesis is written, filled in as a person fills it in. */
public final class HypothesisForm {
    private static final By SUBMIT = By.id("issue-create-submit");

    private final Browser browser;
    private final ResearchWeek project;

    public HypothesisForm(Browser browser, ResearchWeek project) {
        this.browser = browser;
        this.project = project;
    }

    /** Opens the page through the button of every page and chooses the issue type. */
    public void open() {
        browser.go("/");
        browser.waitFor(By.id("create_link")).click();
        browser.waitFor(SUBMIT);
        choose(By.id("issuetype"), "Hypothesis");
        browser.waitFor(part("approach"));
    }

    public void summary(String text) {
        type(By.id("summary"), text);
    }

    /** Writes one part of the statement, for instance {@code approach}. */
    public void statement(String part, String text) {
        type(part(part), text);
    }

    public String statementPart(String part) {
        return browser.find(part(part)).getAttribute("value");
    }

    /** The sentence that follows the parts while they are written. */
    public String sentence() {
        return browser.find(By.className("hsj-preview")).getText();
    }

    /** Adds a row of its own for each criterion. */
    public void criteria(List<String> criteria) {
        for (String criterion : criteria) {
            browser.find(By.className("hsj-add")).click();
            List<WebElement> rows = rows();
            rows.get(rows.size() - 1).sendKeys(criterion);
        }
    }

    /** What stands in the rows of the criteria. */
    public List<String> criteria() {
        return rows().stream().map(row -> row.getAttribute("value")).toList();
    }

    public void timeBox(String budget) {
        type(By.id(project.field("Time box")), budget);
    }

    /** What is said beside the time box about what was written there. */
    public String timeBoxError() {
        By box = By.id(project.field("Time box"));
        return browser.waitFor(box).findElement(By.xpath("ancestor::*[contains(@class, 'field-group')][1]//*[contains(@class, 'error')]")).getText();
    }

    public void assignTo(String person) {
        choose(By.id("assignee"), person);
    }

    public void submit() {
        browser.find(SUBMIT).click();
    }

    private List<WebElement> rows() {
        return browser.driver().findElements(By.className("hsj-row-text"));
    }

    private By part(String part) {
        return By.cssSelector("[data-hsj-part='" + part + "']");
    }

    private void choose(By list, String label) {
        browser.find(list).findElement(By.xpath("option[normalize-space()='" + label + "']")).click();
    }

    private void type(By place, String text) {
        WebElement input = browser.find(place);
        input.clear();
        input.sendKeys(text);
    }
}
