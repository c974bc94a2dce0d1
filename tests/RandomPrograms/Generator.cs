// Makes a Go program out of a seed. The same seed and profile make the same program on every machine: nothing but the seed decides.
// Programs compile, end, and print the same in every run; where they panic, they do so under a recover that prints the panic.
namespace Go2Cs.RandomPrograms;

/// <summary>One program in the making; <see cref="Generate"/> is the way in.</summary>
public sealed partial class Generator
{
    private readonly Profile _profile;
    private readonly SplitMix _random;
    private readonly CodeWriter _code = new();
    private readonly List<Function> _functions = [];
    private readonly List<StructType> _structs = [];
    private readonly List<InterfaceType> _interfaces = [];
    private readonly List<GoType> _scalars = [];
    private readonly List<IntType> _ints = [];
    private readonly List<IntType> _namedInts = [];
    private readonly Dictionary<string, List<Method>> _methods = [];
    private readonly List<(string Name, GoType Type)> _constants = [];
    private readonly HashSet<string> _names = [];
    private int _counter;

    private static readonly IntType Int = new("int", 64, true);
    private static readonly IntType Byte = new("uint8", 8, false);
    private static readonly IntType Rune = new("rune", 32, true);
    private static readonly StringType String = new("string");
    private static readonly BoolType Bool = new();
    private static readonly AnyType Any = new();
    private static readonly FloatType Float = new("float64", 64);

    private static readonly IntType[] BasicInts =
    [
        Int, new("int8", 8, true), new("int16", 16, true), new("int32", 32, true), new("int64", 64, true),
        new("uint", 64, false), Byte, new("uint16", 16, false), new("uint32", 32, false), new("uint64", 64, false),
    ];

    private Generator(ulong seed, Profile profile)
    {
        _profile = profile;
        _random = new(seed);
    }

    /// <summary>The program of a seed.</summary>
    public static string Generate(ulong seed, Profile profile)
    {
        var generator = new Generator(seed, profile);
        generator.Program();
        return Imports.Complete($"// Random program {seed}, profile {profile.Name}.\n" + generator._code);
    }

    private void Program()
    {
        _ints.AddRange(Has(Features.Wrapping) ? BasicInts : [Int, BasicInts[4], Byte]);
        _scalars.AddRange(_ints);
        _scalars.AddRange([Int, Int, Bool]);
        if (Has(Features.Floats))
        {
            _scalars.AddRange([Float, Float, new FloatType("float32", 32)]);
        }
        if (Has(Features.Strings))
        {
            _scalars.AddRange([String, String, String]);
        }
        Prelude();
        if (Has(Features.Constants))
        {
            Constants();
        }
        Types();
        Globals();
        if (Has(Features.Generics))
        {
            GenericDeclarations();
        }
        for (var i = 0; i < _profile.Functions; i++)
        {
            FunctionDeclaration(i);
        }
        Main();
    }

    private bool Has(Features feature) => (UsableFeatures & feature) != 0;

    /// <summary>What may come where the next line goes: in methods, function literals only where the profile has them there.</summary>
    private Features UsableFeatures => _inMethod && !_profile.Has(Features.ClosuresInMethods)
        ? _profile.Features & ~(Features.Closures | Features.Defers | Features.Iterators)
        : _profile.Features;

    private bool _inMethod;

    /// <summary>Where the function that is written had better end.</summary>
    private int _lineLimit;

    private bool Chance(int percent) => _random.Below(100) < percent;

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Below(list.Count)];

    private int Between(int low, int high) => low + _random.Below(high - low + 1);

    /// <summary>A name that nothing else of the program has.</summary>
    private string Fresh(string prefix)
    {
        if (Has(Features.Names) && Chance(25))
        {
            var odd = Pick(OddNames.All);
            if (_names.Add(odd))
            {
                return odd;
            }
        }
        string name;
        do
        {
            name = prefix + _counter++;
        }
        while (!_names.Add(name));
        return name;
    }

    private void Prelude()
    {
        _code.Line("package main");
        _code.Line("");
        _code.Line("//imports");
        _code.Line("");
        _code.Line("// fuel bounds what a program does: a function that finds none left returns at once.");
        _code.Line("var fuel int");
        _code.Line("");
        _code.Open("func burn() bool {");
        _code.Line("fuel--");
        _code.Line("return fuel > 0");
        _code.Close();
        _code.Line("");
        _code.Open("func try(name string, f func()) {");
        _code.Open("defer func() {");
        _code.Open("if r := recover(); r != nil {");
        _code.Line("fmt.Println(name, \"panics:\", r)");
        _code.Close();
        _code.Close("}()");
        _code.Line("fuel = 60");
        _code.Line("f()");
        _code.Line("fmt.Println(name, \"returns\")");
        _code.Close();
        _code.Line("");
        _code.Open("func tr(n int) int {");
        _code.Line("fmt.Print(\"<\", n, \"> \")");
        _code.Line("return n");
        _code.Close();
        _code.Line("");
        _code.Open("func toInt(f float64) int {");
        _code.Open("if f > -1e9 && f < 1e9 {");
        _code.Line("return int(f)");
        _code.Close();
        _code.Line("return -1");
        _code.Close();
        _code.Line("");
        if (Has(Features.Suspending))
        {
            _code.Line("var gate = make(chan int, 8)");
            _code.Line("");
            _code.Open("func wt(n int) int {");
            _code.Line("gate <- n");
            _code.Line("fmt.Print(\"{\", n, \"} \")");
            _code.Line("return <-gate");
            _code.Close();
            _code.Line("");
        }
    }

    /// <summary>An int expression that prints, and in some programs suspends.</summary>
    private string Trace(int n) => Has(Features.Suspending) && Chance(40) ? $"wt({n})" : $"tr({n})";

    private void Constants()
    {
        _code.Open("const (");
        for (var i = 0; i < Between(3, 5); i++)
        {
            var type = Pick(_ints);
            var name = Fresh("k");
            var value = ConstantOf(type);
            // The way to the value goes through numbers that no type holds.
            var text = _random.Below(4) switch
            {
                0 => $"(1<<100 + {value}) - 1<<100",
                1 => $"{value} * 3 / 3",
                2 => $"({value} + 1<<80) % (1 << 80) * 1",
                _ => value,
            };
            if (text.Contains('%') && value.StartsWith('-'))
            {
                text = value;
            }
            _code.Line($"\t{name} {type} = {text}");
            _constants.Add((name, type));
        }
        _code.Line($"\tuntyped = {Between(1, 60)}");
        _code.Line($"\tratio = {Between(1, 9)}.0 / {Pick([2, 4, 8])}");
        _code.Line("\tletter = 'a' + iota%3");
        _code.Close(")");
        _code.Line("");
    }

    /// <summary>The text of a value that the type has.</summary>
    private string ConstantOf(IntType type)
    {
        var extremes = _random.Below(5) == 0;
        if (!extremes)
        {
            return type.Signed && Chance(25) ? "-" + Between(1, 12) : Between(0, 20).ToString(Invariant);
        }
        return (type.Signed, _random.Below(2)) switch
        {
            (true, 0) => (-(Int128.One << (type.Bits - 1))).ToString(Invariant),
            (true, _) => ((Int128.One << (type.Bits - 1)) - 1).ToString(Invariant),
            (false, 0) => ((Int128.One << type.Bits) - 1).ToString(Invariant),
            _ => (Int128.One << (type.Bits - 1)).ToString(Invariant),
        };
    }

    private void Types()
    {
        for (var i = 0; i < 2; i++)
        {
            var under = Pick(_ints);
            var named = new IntType(Fresh("N"), under.Bits, under.Signed, under);
            _namedInts.Add(named);
            _scalars.Add(named);
            _code.Line($"type {named.Name} {under.Name}");
            _code.Line("");
        }
        if (Has(Features.Structs))
        {
            for (var i = 0; i < Between(2, 3); i++)
            {
                StructDeclaration(i);
            }
        }
        if (Has(Features.Interfaces))
        {
            for (var i = 0; i < 2; i++)
            {
                InterfaceDeclaration(i);
            }
        }
        MethodDeclarations();
    }

    private void StructDeclaration(int index)
    {
        var embedded = index > 0 && Chance(60) ? Pick(_structs) : null;
        var name = Fresh("S");
        var fields = new List<Field>();
        for (var i = 0; i < Between(2, 4); i++)
        {
            fields.Add(new(Fresh("f"), FieldType()));
        }
        var type = new StructType(name, fields, embedded);
        _structs.Add(type);
        _code.Open($"type {name} struct {{");
        if (embedded is not null)
        {
            _code.Line(embedded.Name);
        }
        foreach (var field in fields)
        {
            _code.Line($"{field.Name} {field.Type.Name}");
        }
        _code.Close();
        _code.Line("");
    }

    private GoType FieldType() => _random.Below(8) switch
    {
        0 when Has(Features.Arrays) => new ArrayType(Between(2, 3), Pick(_scalars)),
        1 when Has(Features.Slices) => new SliceType(Pick(_scalars)),
        2 when _structs.Count > 0 => Pick(_structs),
        3 when Has(Features.Arrays) && _structs.Count > 0 => new ArrayType(2, Pick(_structs)),
        _ => Pick(_scalars),
    };

    private void InterfaceDeclaration(int index)
    {
        var own = new List<Method>();
        for (var i = 0; i < Between(1, 2); i++)
        {
            own.Add(new(Fresh("M"), Pick(_scalars), Pick(_scalars)));
        }
        var outer = index > 0 && Chance(50) ? _interfaces[0] : null;
        var type = new InterfaceType(Fresh("I"), [.. outer?.Methods ?? [], .. own]);
        _interfaces.Add(type);
        _code.Open($"type {type.Name} interface {{");
        if (outer is not null)
        {
            _code.Line(outer.Name);
        }
        foreach (var method in own)
        {
            _code.Line($"{method.Name}({method.Parameter}) {method.Result}");
        }
        _code.Close();
        _code.Line("");
    }

    /// <summary>Methods of the struct types and the defined integers: those of interfaces and own ones.</summary>
    private void MethodDeclarations()
    {
        var own = new List<(GoType, Method)>();
        foreach (var type in _structs.Cast<GoType>().Concat(_namedInts))
        {
            var list = _methods[type.Name] = [];
            // What an embedded type has is promoted; where it is declared anew, it is shadowed.
            var promoted = type is StructType { Embedded: { } inner } ? _methods[inner.Name] : [];
            foreach (var i in _interfaces)
            {
                if (!Chance(60) && type is not IntType)
                {
                    continue;
                }
                var onPointer = type is StructType && Chance(40);
                foreach (var method in i.Methods)
                {
                    if (list.All(m => m.Name != method.Name))
                    {
                        list.Add(method with { OnPointer = onPointer });
                    }
                }
                var anyOnPointer = i.Methods.Any(m => list.First(l => l.Name == m.Name).OnPointer);
                i.Implementers.Add(anyOnPointer ? new PointerType(type) : type);
            }
            list.Add(new(Fresh("m"), Pick(_scalars), Pick(_scalars)));
            if (type is StructType)
            {
                list.Add(new(Fresh("m"), Pick(_scalars), Pick(_scalars), OnPointer: true));
            }
            own.AddRange(list.Select(m => (type, m)));
            list.AddRange(promoted.Where(p => list.All(m => m.Name != p.Name)));
        }
        foreach (var (type, method) in own)
        {
            MethodDeclaration(type, method);
        }
    }

    private void MethodDeclaration(GoType type, Method method)
    {
        EnterFunction([new("", method.Result)]);
        _inMethod = true;
        var receiver = Declare("r", method.OnPointer ? new PointerType(type) : type);
        var parameter = Declare("p", method.Parameter);
        receiver.Used = parameter.Used = true;
        _code.Open($"func ({receiver.Name} {receiver.Type}) {method.Name}({parameter.Name} {method.Parameter}) {method.Result} {{");
        BurnCheck(new Field(parameter.Name, parameter.Type));
        if (Chance(50))
        {
            _code.Line($"fmt.Print(\"{type.Name}.{method.Name} \")");
        }
        _lineLimit = _code.Lines + 12;
        if (Chance(35))
        {
            Statement(1);
        }
        if (type is StructType s && Chance(50))
        {
            var field = Pick(s.Fields);
            _code.Line($"{receiver.Name}.{field.Name} = {Expr(field.Type, 1)}");
        }
        LeaveBlock();
        _code.Line($"return {Expr(method.Result, 2)}");
        _code.Close();
        _code.Line("");
        _inMethod = false;
        LeaveFunction();
    }

    private readonly List<Variable> _globals = [];

    private void Globals()
    {
        EnterFunction([]);
        for (var i = 0; i < 3; i++)
        {
            var variable = new Variable(Fresh("g"), Pick(_scalars)) { Shared = true, Used = true };
            _code.Line($"var {variable.Name} {variable.Type} = {Literal(variable.Type)}");
            _globals.Add(variable);
        }
        LeaveFunction();
        _code.Line("");
    }

    // Of what is twice as long in each call there would soon be too much.
    private void BurnCheck(params IEnumerable<Field> parameters)
    {
        var tooLong =
            string.Concat(parameters.Where(static p => p.Type is StringType or SliceType).Select(static p => $" || len({p.Name}) > 999"));
        var zero = string.Join(", ", _results.Select(r => r.Name.Length > 0 ? r.Name : Zero(r.Type)));
        _code.Line($"if !burn(){tooLong} {{ {("return " + zero).TrimEnd()} }}");
    }

    private void FunctionDeclaration(int index)
    {
        var parameters = new List<Field>();
        for (var i = 0; i < Between(0, 3); i++)
        {
            parameters.Add(new(Fresh("p"), ValueType()));
        }
        var named = Chance(40);
        var resultList = new List<Field>();
        for (var i = 0; i < (Chance(70) ? 1 : 2); i++)
        {
            resultList.Add(new(named ? Fresh("res") : "", ValueType()));
        }
        var name = Fresh("fn");
        EnterFunction(resultList);
        foreach (var parameter in parameters)
        {
            Declare(parameter).Used = true;
        }
        foreach (var result in resultList.Where(static r => r.Name.Length > 0))
        {
            Declare(result).Used = true;
        }
        var signature = string.Join(", ", parameters.Select(static p => $"{p.Name} {p.Type}"));
        var returned = named
            ? "(" + string.Join(", ", resultList.Select(static r => $"{r.Name} {r.Type}")) + ")"
            : resultList.Count == 1 ? resultList[0].Type.Name : "(" + string.Join(", ", resultList.Select(static r => r.Type.Name)) + ")";
        _code.Open($"func {name}({signature}) {returned} {{");
        BurnCheck(parameters);
        _lineLimit = _code.Lines + _profile.LinesPerFunction;
        Block(_profile.Depth, Between(_profile.StatementsPerBlock - 2, _profile.StatementsPerBlock + 3));
        LeaveBlock();
        if (named && Chance(60))
        {
            _code.Line("return");
        }
        else
        {
            _code.Line("return " + string.Join(", ", resultList.Select(r => Expr(r.Type, 2))));
        }
        _code.Close();
        _code.Line("");
        LeaveFunction();
        _functions.Add(new(name, parameters, resultList));
    }

    private void Main()
    {
        var patterns = Patterns();
        var calls = new List<string>();
        foreach (var function in _functions)
        {
            calls.Add(function.Name);
        }
        _code.Open("func main() {");
        EnterFunction([]);
        foreach (var function in _functions)
        {
            _code.Open($"try(\"{function.Name}\", func() {{");
            var arguments = string.Join(", ", function.Parameters.Select(p => Expr(p.Type, 1)));
            if (function.Results.All(static r => r.Type.IsPrintable))
            {
                _code.Line($"fmt.Println({function.Name}({arguments}))");
            }
            else
            {
                _code.Line($"{function.Name}({arguments})");
            }
            _code.Close("})");
        }
        foreach (var pattern in patterns)
        {
            _code.Line($"try(\"{pattern}\", {pattern})");
        }
        _code.Line("fmt.Println(" + string.Join(", ", _globals.Select(static g => g.Name)) + ")");
        LeaveFunction();
        _code.Close();
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
