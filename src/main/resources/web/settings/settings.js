(function () {
    'use strict';

    // A chosen file goes into the text field, where it can be looked at and mended; without script its text is pasted.
    function show(file, field) {
        var reader = new FileReader();
        reader.onload = function () {
            field.value = reader.result;
            field.focus();
        };
        reader.readAsText(file, 'UTF-8');
    }

    document.addEventListener('change', function (event) {
        var field = document.getElementById('hsj-settings-text');
        if (event.target.id === 'hsj-settings-file' && event.target.files.length > 0 && field) {
            show(event.target.files[0], field);
        }
    });
}());
