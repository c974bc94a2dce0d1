// The template language: white space control and evaluation as Scriban has them, and errors with their place.
using Go2Cs.Emit.TemplateEngine;

namespace Go2Cs.Tests.Emit;

public class TemplateEngineTests
{
    private static string Run(string source)
    {
        var scope = new TemplateScope("t", new Dictionary<string, object?>
        {
            ["yes"] = true,
            ["no"] = false,
            ["nothing"] = null,
            ["text"] = "T",
            ["blank"] = "",
            ["items"] = new List<object?> { "a", "b", "c" },
            ["none"] = new List<object?>(),
        });
        foreach (var node in TemplateParser.Parse("t", source))
        {
            node.Run(scope);
        }
        return scope.Output.ToString();
    }

    [Theory]
    [InlineData("x {{ text }} y", "x T y")]
    [InlineData("x \n {{- text -}} \n y", "xTy")]
    [InlineData("x\n  {{~ text ~}}  \n  y", "x\nT  y")]
    [InlineData("{{ # a comment ~}}\nx", "x")]
    [InlineData("{{ if yes }}1{{ else }}2{{ end }}", "1")]
    [InlineData("{{ if no }}1{{ else if yes }}2{{ else }}3{{ end }}", "2")]
    [InlineData("{{ if nothing }}1{{ else }}3{{ end }}", "3")]
    [InlineData("{{ if blank }}an empty string is true{{ end }}", "an empty string is true")]
    [InlineData("{{ if none.size > 0 }}1{{ else }}2{{ end }}", "2")]
    [InlineData("{{ if items.size == 3 && !no }}1{{ end }}", "1")]
    [InlineData("{{ if no || (yes && text == \"T\") }}1{{ end }}", "1")]
    [InlineData("{{ if text != 'T' }}1{{ end }}", "")]
    [InlineData("{{ for i in items }}{{ i }}{{ if !for.last }},{{ end }}{{ end }}", "a,b,c")]
    [InlineData("{{ for i in items }}{{ if for.first }}[{{ end }}{{ for.index }}{{ end }}", "[012")]
    [InlineData("{{~ for i in items ~}}\n  {{ i }};\n{{~ end ~}}\n", "  a;\n  b;\n  c;\n")]
    [InlineData("{{ items | array.join \", \" }}", "a, b, c")]
    [InlineData("{{ nothing }}{{ yes }}{{ 12 }}{{ \"}}\" }}", "true12}}")]
    public void Run_Template_WritesText(string source, string expected) => Assert.Equal(expected, Run(source));

    [Theory]
    [InlineData("\n{{ missing }}", "t:2: The variable or function `missing` was not found")]
    [InlineData("{{ if yes }}", "t:1: `if` without an end")]
    [InlineData("{{ for x in items }}", "t:1: `for` without an end")]
    [InlineData("x\n{{ end }}", "t:2: `end` without a beginning")]
    [InlineData("{{ x = 1 }}", "t:1: `=` is not supported")]
    [InlineData("{{ while yes }}{{ end }}", "t:1: name expected, not `while`")]
    [InlineData("{{ text | string.upcase }}", "t:1: array.join is the only function here")]
    [InlineData("{{ text text }}", "t:1: `text` is not understood here")]
    [InlineData("{{ items }}", "t:1: a list is printed through array.join")]
    [InlineData("{{ for x in text }}{{ end }}", "t:1: `for` runs over a list")]
    [InlineData("{{ text.first }}", "t:1: there is no member `.first` here")]
    [InlineData("{{ text < 1 }}", "t:1: `<` does not apply to these values")]
    [InlineData("{{ text", "t:1: {{ is not closed")]
    [InlineData("{{ }}", "t:1: empty code")]
    [InlineData("x{{{ text }}", "t:1: `{` is not supported")]
    [InlineData("{%{{ text }}", "t:1: a brace or % directly before {{ is not supported")]
    [InlineData("{{ if yes }}{{ else }}{{ else }}{{ end }}", "t:1: `else` after the last `else`")]
    public void Run_WhatIsNotSupported_IsAnErrorAtItsPlace(string source, string expected) =>
        Assert.Equal(expected, Assert.Throws<TemplateException>(() => Run(source)).Message);
}
