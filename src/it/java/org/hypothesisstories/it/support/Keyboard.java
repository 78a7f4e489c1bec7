package org.hypothesisstories.it.support;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Uses a page as somebody does who has no mouse: Tab to get there, then Enter, Space, Escape or typing. */
public final class Keyboard {
    private static final int MOST_STOPS = 250;
    private static final int LAST_STEPS = 3;
    /** How many places where the focus can be lie before the wanted one; of a group of radio buttons Tab reaches one. */
    private static final String STOPS_AHEAD = """
            const places = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter(place => place.tabIndex >= 0 && place.type !== 'radio' && !place.disabled && place.checkVisibility());
            const ahead = places.indexOf(arguments[0]);
            return ahead < 0 ? 0 : Math.max(0, ahead - places.indexOf(document.activeElement));
            """;

    private final Browser browser;
    private final ChromeDriver driver;

    public Keyboard(Browser browser) {
        this.browser = browser;
        this.driver = browser.driver();
    }

    /** Logs in, whoever was logged in before. */
    public void logIn(String user) {
        driver.manage().deleteAllCookies();
        browser.go("/login.jsp");
        typeInto(By.name("os_username"), user);
        typeInto(By.name("os_password"), user);
        press(Keys.ENTER);
        browser.waitFor(By.id("header-details-user-fullname"));
    }

    /** Goes to something that can be used, and uses it. */
    public void use(By place) {
        tabTo(place);
        press(Keys.ENTER);
    }

    /** Replaces what stands in a field. */
    public void typeInto(By field, String text) {
        tabTo(field);
        new Actions(driver).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).perform();
        press(Keys.DELETE);
        type(text);
    }

    /** Chooses in a list by the first letter of the choice, once more for each of the earlier ones with the same letter. */
    public void choose(By list, String letters) {
        tabTo(list);
        type(letters);
    }

    public void type(String text) {
        new Actions(driver).sendKeys(text).perform();
    }

    public void press(CharSequence keys) {
        if (!keys.isEmpty()) {
            new Actions(driver).sendKeys(keys).perform();
        }
    }

    /** Presses Tab until the focus is there; fails where no number of steps leads there. */
    public void tabTo(By place) {
        WebElement wanted = browser.waitFor(place);
        Number ahead = (Number) driver.executeScript(STOPS_AHEAD, wanted);
        // Most of the way at once, for a test asks after each single step.
        press(Keys.TAB.toString().repeat(Math.max(0, ahead.intValue() - LAST_STEPS)));
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (hasFocus(wanted)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + place + "; the focus is at " + focused());
    }

    /** Whether the focus is there. */
    public boolean isAt(By place) {
        List<WebElement> found = driver.findElements(place);
        return found.size() == 1 && hasFocus(found.get(0));
    }

    /** What has the focus, for messages. */
    public String focused() {
        WebElement active = driver.switchTo().activeElement();
        return active.getTagName() + "#" + active.getAttribute("id") + " " + active.getText();
    }

    private boolean hasFocus(WebElement element) {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement === arguments[0]", element));
    }
}
