// Loops over slices of slices and of strings: rows that are there or not, that stay or are replaced while a loop goes along them.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    private static readonly string[] Tables = ["g", "g", "h", "w.rows", "cube[k&1]"];

    // The function's loops run one after the other, each until its end or its panic.
    private void RowsPattern(string name)
    {
        _code.Line("type table struct { rows [][]int; name []string }");
        _code.Line($"g := [][]int{{{Row()}, {Row()}, {Row()}, nil, {Row()}}}");
        _code.Line($"names := []string{{\"ab\", \"\", \"{new string('z', Between(1, 4))}\"}}");
        _code.Line($"cube := [][][]int{{g, {{{Row()}, {Row()}}}}}");
        _code.Line("h := g[1:]");
        _code.Line($"w := &table{{g[:{Between(2, 5)}], names}}");
        _code.Line($"k, n, u := {Between(-1, 3)}, 0, uint8({Between(0, 3)})");
        _code.Line("_, _, _, _, _, _ = h, w, cube, k, u, names");
        _code.Line($"replace := func() int {{ {Table()}[{Between(0, 2)}] = []int{{n & 3, {Between(0, 9)}}}; return 1 }}");
        _code.Open("try := func(loop func()) {");
        _code.Open("defer func() {");
        _code.Line("fmt.Println(n, recover(), k, u, g, len(h), len(cube))");
        _code.Close("}()");
        _code.Line("loop()");
        _code.Close();
        _code.Line("_ = replace");
        for (var i = Between(2, 5); i > 0; i--)
        {
            _code.Open("try(func() {");
            RowsLoop();
            _code.Close("})");
        }
    }

    private string Row() => $"{{{string.Join(", ", Enumerable.Range(0, Between(0, 5)).Select(_ => Between(0, 20)))}}}";

    private string Table() => Pick(Tables);

    private void RowsLoop()
    {
        var table = Table();
        _code.Open(Between(0, 3) switch
        {
            0 => $"for i := range {table} {{",
            1 => $"for i := 0; i < len({table}) && i < 9; i++ {{",
            2 => $"for i := range {Between(1, 5)} {{",
            _ => $"for i := {Between(0, 4)}; i >= {Between(-1, 1)}; i-- {{",
        });
        _code.Line("j := 0");
        _code.Line("_ = j");
        if (Chance(40)) RowsStatement();
        var isValued = Chance(20);
        _code.Open(isValued ? $"for j, x := range {Table()}[{Index(inner: false)}] {{" : Between(0, 3) switch
        {
            0 => $"for j := range {Table()}[{Index(inner: false)}] {{",
            1 => $"for j := 0; j < len({Table()}[{Index(inner: false)}]) && j < 9; j++ {{",
            2 => $"for j := range names[{Index(inner: false)}] {{",
            _ => $"for j := range {Between(1, 5)} {{",
        });
        if (isValued) _code.Line("n ^= x");
        _code.Line("_, _ = i, j");
        for (var i = Between(1, 4); i > 0; i--) RowsStatement();
        _code.Close();
        if (Chance(25)) RowsStatement();
        _code.Close();
    }

    private string Index(bool inner = true) => Between(0, inner ? 13 : 8) switch
    {
        0 or 1 => "i",
        2 => $"{Between(0, 4)}",
        3 => "k",
        4 => Pick(["i+1", "i-1", "k+i", "i*2-1", "2-i"]),
        5 => "u",
        6 => $"(i+k+{Between(3, 6)})%3",
        7 => $"len({Table()})-{Between(1, 3)}",
        8 => "int(u)+i",
        9 or 10 => "j",
        11 => Pick(["j+1", "j-1", "i+j", "j*k"]),
        12 => $"(j+{Between(0, 3)})%2",
        _ => Pick(["n&3", "u+uint8(j)", "i^j"]),
    };

    private string Element() => $"{Table()}[{Index()}][{Index()}]";

    private void RowsStatement()
    {
        switch (Between(0, 17))
        {
            case 0 or 1 or 2:
                _code.Line($"n += {Element()}");
                break;
            case 3:
                _code.Line($"n = n*3 ^ {Element()} + {Element()}*{Between(1, 9)}");
                break;
            case 4 or 5:
                _code.Line($"{Element()} {Pick(["=", "+=", "-=", "^="])} n & {Between(3, 31)}");
                break;
            case 6:
                _code.Line($"{Element()}{Pick(["++", "--"])}");
                break;
            case 7:
                _code.Open($"if int({Index()}) < len({Table()}[{Index()}]) {{");
                _code.Line($"n += {Element()}");
                _code.Close();
                break;
            case 8 or 9:
                _code.Line($"n += int({Pick(["names", "w.name"])}[{Index()}][{Index()}])");
                break;
            case 10:
                _code.Line($"{Table()}[{Index()}] = {Pick(["g[0]", "nil", "g[i][:1]", "[]int{n & 7, i}"])}");
                break;
            case 11:
                _code.Line($"if r := {Table()}; len(r) > {Between(0, 3)} && len(r[0]) < 9 {{ r[0] = append(r[0], n&7) }}");
                break;
            case 12:
                _code.Line(Pick(["k++", "k = i - 1", "u++", "h = g[:2]", "w = &table{h, names[1:]}", "names = names[:2]", "k = n & 3"]));
                break;
            case 13:
                _code.Line(Pick(["n += replace()", $"n += {Element()} + replace()", $"{Element()} = replace()"]));
                break;
            case 14:
                _code.Line($"{{ p := &{Element()}; *p += 1 + n&1 }}");
                break;
            case 15:
                _code.Line($"n = {Pick(["min", "max"])}(n&{Between(63, 255)}, {Element()}, {Element()})");
                break;
            case 16:
                _code.Line($"if n > {Between(20, 200)} {{ n &= 15; {Pick(["break", "continue", "w = nil", "fmt.Print(n, \" \")"])} }}");
                break;
            default:
                _code.Line($"g[{Index()}], h[{Index()}] = h[{Index()}], g[{Index()}]");
                break;
        }
    }
}
