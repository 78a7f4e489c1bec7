/* The few functions of AUI that scripts cannot do without, for pages that have no AUI. */
(function () {
    "use strict";
    window.AJS.toInit = function (start) {
        if (document.readyState === "loading") {
            document.addEventListener("DOMContentLoaded", start);
        } else {
            start();
        }
    };
    window.AJS.format = function (text) {
        var values = Array.prototype.slice.call(arguments, 1);
        return text.replace(/\{(\d+)\}/g, function (place, index) {
            return values[index] === undefined ? place : String(values[index]);
        });
    };
})();
