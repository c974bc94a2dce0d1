// Statements. Every loop is bounded, every label and variable is used, and nothing follows from the order of a map.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    private (string Name, int Weight, Features Needs, Action<int> Make)[]? _kinds;

    private (string Name, int Weight, Features Needs, Action<int> Make)[] Kinds => _kinds ??=
    [
        ("declare", 200, Features.None, DeclareStatement),
        ("assign", 160, Features.None, AssignStatement),
        ("op-assign", 140, Features.None, OpAssignStatement),
        ("print", 60, Features.None, PrintStatement),
        ("if", 90, Features.None, IfStatement),
        ("for", 90, Features.None, ForStatement),
        ("range", 90, Features.None, RangeStatement),
        ("switch", 70, Features.Switches, SwitchStatement),
        ("type-switch", 60, Features.Switches | Features.Interfaces, TypeSwitchStatement),
        ("multi-assign", 80, Features.None, MultiAssignStatement),
        ("labels", 40, Features.Labels, LabelStatement),
        ("goto", 40, Features.Gotos, GotoStatement),
        ("closure", 70, Features.Closures, ClosureStatement),
        ("loop-closures", 40, Features.Closures, LoopClosuresStatement),
        ("defer", 60, Features.Defers, DeferStatement),
        ("panic", 15, Features.Defers, PanicStatement),
        ("call", 70, Features.None, CallStatement),
        ("slices", 60, Features.Slices, SliceStatement),
        ("maps", 50, Features.Maps, MapStatement),
        ("copies", 50, Features.Arrays, CopyStatement),
        ("pointer", 50, Features.Pointers, PointerStatement),
        ("assertion", 40, Features.Interfaces, AssertionStatement),
        ("shadow", 30, Features.None, ShadowStatement),
        ("block", 20, Features.None, BlockStatement),
        ("generic", 60, Features.Generics, GenericStatement),
    ];

    private void Block(int depth, int statements)
    {
        for (var i = 0; i < statements; i++)
        {
            Statement(depth);
        }
    }

    private void Statement(int depth)
    {
        if (_code.Lines > _lineLimit)
        {
            return;
        }
        var usable = Kinds.Where(k => (k.Needs & ~UsableFeatures) == 0).ToList();
        int Weight((string Name, int Weight, Features, Action<int>) kind) =>
            kind.Weight * _profile.Weights.GetValueOrDefault(kind.Name, 100) / 100;
        var at = _random.Below(usable.Sum(k => Weight(k)));
        foreach (var kind in usable)
        {
            if ((at -= Weight(kind)) < 0)
            {
                kind.Make(depth);
                return;
            }
        }
    }

    private void DeclareStatement(int depth)
    {
        var type = LocalType();
        var value = Expr(type, 2);
        var variable = new Field(Fresh("v"), type);
        // A literal of a constant kind takes its own type: it is said where the value does not show it.
        _code.Line(Chance(30) || type is not (IntType or StructType or SliceType or MapType or ArrayType)
            ? $"var {variable.Name} {type} = {value}"
            : $"{variable.Name} := {value}");
        Declare(variable);
    }

    private Variable? AssignablePlace() => FindVariable(static v => v.Assignable && v.Type is not FuncType);

    /// <summary>A place of a type: a variable, an element, a field, what a pointer points to.</summary>
    private string? Place(GoType type, bool mustAddress = false, int depth = 1)
    {
        var candidates = new List<Func<string>>();
        foreach (var v in Visible(static v => v.Assignable))
        {
            if (v.Type == type)
            {
                candidates.Add(() => mustAddress ? Share(v, true) : v.Name);
            }
            switch (v.Type)
            {
                case SliceType s when s.Element == type:
                    candidates.Add(() => $"{Use(v)}[{Index(v, depth)}]");
                    break;
                case ArrayType a when a.Element == type:
                    candidates.Add(() => $"{Share(v, mustAddress)}[{Index(a, depth)}]");
                    break;
                case MapType m when m.Value == type && !mustAddress:
                    candidates.Add(() => $"{Use(v)}[{Operand(m.Key, depth)}]");
                    break;
                case StructType s when s.Reachable.Any(f => f.Type == type):
                    candidates.Add(() => $"{Share(v, mustAddress)}.{FieldOf(s, type)}");
                    break;
                case PointerType { Element: StructType s } when s.Reachable.Any(f => f.Type == type):
                    candidates.Add(() => $"{Use(v)}.{FieldOf(s, type)}");
                    break;
                case PointerType p when p.Element == type:
                    candidates.Add(() => $"*{Use(v)}");
                    break;
            }
        }
        if (!mustAddress)
        {
            candidates.AddRange(_globals.Where(g => g.Type == type).Select(static g => (Func<string>)(() => g.Name)));
        }
        if (candidates.Count == 0)
        {
            return null;
        }
        var place = Pick(candidates)();
        return mustAddress && place.StartsWith('*') ? $"({place})" : place;
    }

    private string Share(Variable v, bool mustAddress)
    {
        v.Shared |= mustAddress;
        return Use(v);
    }

    private void AssignStatement(int depth)
    {
        var type = Chance(60) ? Pick(_scalars) : AssignablePlace()?.Type ?? Int;
        if (Place(type) is { } place)
        {
            _code.Line($"{Bounded(type, place)}{place} = {Expr(type, 3)}{(type is StringType ? " }" : "")}");
        }
        else
        {
            DeclareStatement(depth);
        }
    }

    // A string that is doubled in a loop would fill the memory.
    private static string Bounded(GoType type, string place) => type is StringType ? $"if len({place}) < 999 {{ " : "";

    private void OpAssignStatement(int depth)
    {
        var type = FindVariable(static v => v.Assignable && v.Type is IntType or FloatType or StringType)?.Type ?? Pick(_scalars);
        if (type is BoolType || Place(type, depth: 2) is not { } place)
        {
            DeclareStatement(depth);
            return;
        }
        switch (type)
        {
            case StringType:
                _code.Line($"{Bounded(type, place)}{place} += {Expr(type, 1)} }}");
                break;
            case FloatType:
                _code.Line($"{place} {Pick(["+=", "-=", "*="])} {Expr(type, 1)}");
                break;
            case IntType when Chance(25):
                _code.Line(place.StartsWith('*') ? $"({place}){Pick(["++", "--"])}" : $"{place}{Pick(["++", "--"])}");
                break;
            case IntType when Has(Features.Shifts) && Chance(20):
                _code.Line($"{place} {Pick(["<<=", ">>="])} {Operand(Byte, 1)} & 67");
                break;
            case IntType i when Chance(20):
                _code.Line($"{place} {Pick(["/=", "%="])} {Operand(i, 1)} | 1");
                break;
            case IntType i:
                _code.Line($"{place} {Pick(["+=", "-=", "*=", "&=", "|=", "^=", "&^="])} {(Chance(30) ? ConstantOf(i) : Expr(i, 2))}");
                break;
        }
    }

    private void PrintStatement(int depth)
    {
        if (Chance(20))
        {
            _code.Line($"fmt.Printf(\"%T %v\\n\", {Two(1)})");
            return;
        }
        var parts = new List<string>();
        for (var i = 0; i < Between(1, 3); i++)
        {
            parts.Add(Expr(PrintableType(), 2));
        }
        _code.Line($"fmt.Println({string.Join(", ", parts)})");
    }

    private void IfStatement(int depth)
    {
        if (depth <= 0)
        {
            PrintStatement(depth);
            return;
        }
        if (Chance(20))
        {
            var type = Pick(_scalars);
            EnterBlock();
            var value = Expr(type, 1);
            var variable = Declare("c", type);
            _code.Open($"if {variable.Name} := {Typed(type, value)}; ({BoolExpr(1)}) {{");
            Inner(depth - 1, null, variable);
            _code.Close();
            _scopes.RemoveAt(_scopes.Count - 1);
            _nesting--;
            return;
        }
        _code.Open($"if ({Expr(Bool, 2)}) {{");
        Inner(depth - 1);
        if (Chance(30))
        {
            _code.Open($"}} else if ({Expr(Bool, 1)}) {{");
            Inner(depth - 1);
        }
        if (Chance(40))
        {
            _code.Open("} else {");
            Inner(depth - 1);
        }
        _code.Close();
    }

    /// <summary>A value that := gives the wanted type.</summary>
    private static string Typed(GoType type, string value) => type is StringType or BoolType or FloatType or AnyType or InterfaceType
        ? $"{type}({value})"
        : value;

    /// <param name="header">What the head of the statement declares: used in the body, or shown at its end.</param>
    private void Inner(int depth, Action? tail = null, params Variable?[] header)
    {
        EnterBlock();
        _scopes[^1].AddRange(header.OfType<Variable>());
        Block(depth, Between(1, 3));
        tail?.Invoke();
        LeaveBlock(pop: true);
    }

    private void ForStatement(int depth)
    {
        if (depth <= 0 || _loopDepth > 2)
        {
            AssignStatement(depth);
            return;
        }
        EnterBlock();
        var i = Declare("i", Int, assignable: false);
        switch (_random.Below(4))
        {
            case 0:
                _code.Open($"for {i.Name} := range {Between(1, 4)} {{");
                break;
            case 1:
                var j = Declare("j", Int, assignable: false);
                j.Used = true;
                _code.Open(
                    $"for {i.Name}, {j.Name} := 0, {Between(3, 6)}; {i.Name} < {j.Name}; {i.Name}, {j.Name} = {i.Name}+1, {j.Name}-{Between(0, 1)} {{");
                break;
            case 2:
                _code.Open($"for {i.Name} := {Between(2, 4)}; {i.Name} > 0; {i.Name}-- {{");
                break;
            default:
                _code.Open($"for {i.Name} := 0; {i.Name} < {Between(1, 4)} && ({BoolExpr(1)} || {i.Name} < 2); {i.Name}++ {{");
                break;
        }
        LoopBody(depth, i);
        _code.Close();
        _scopes.RemoveAt(_scopes.Count - 1);
        _nesting--;
    }

    private void LoopBody(int depth, params Variable?[] header)
    {
        _loopDepth++;
        Inner(depth - 1, () =>
        {
            if (Chance(35))
            {
                _code.Open($"if ({BoolExpr(1)}) {{");
                _code.Line(_labels.Count > 0 && Chance(50)
                    ? $"{Pick(["continue", "break"])} {Pick(_labels)}"
                    : Pick(["continue", "break"]));
                _code.Close();
            }
        }, header);
        _loopDepth--;
    }

    private void RangeStatement(int depth)
    {
        if (depth <= 0 || _loopDepth > 2)
        {
            OpAssignStatement(depth);
            return;
        }
        var over = FindVariable(static v => v.Type is SliceType or ArrayType or StringType);
        if (Has(Features.Iterators) && Chance(30))
        {
            EnterBlock();
            var x = Declare("x", Int);
            _code.Open($"for {x.Name} := range count({Between(1, 4)}) {{");
            LoopBody(depth, x);
            _code.Close();
            _scopes.RemoveAt(_scopes.Count - 1);
            _nesting--;
            return;
        }
        if (over is null)
        {
            DeclareStatement(depth);
            return;
        }
        var (key, value) = over.Type switch
        {
            SliceType s => ((GoType)Int, s.Element),
            ArrayType a => (Int, a.Element),
            _ => (Int, Rune),
        };
        EnterBlock();
        var bounded = over.Type is ArrayType;
        var text = Chance(20) && over.Assignable && bounded
            ? $"&{Share(over, true)}"
            : bounded ? Use(over)
            : $"{Use(over)}[:min(len({over.Name}), 4)]";
        Variable? k = null;
        Variable? v = null;
        if (Chance(25))
        {
            k = Declare("i", key, assignable: false);
            _code.Open($"for {k.Name} := range {text} {{");
        }
        else
        {
            k = Chance(50) ? null : Declare("i", key, assignable: false);
            v = Declare("e", value);
            _code.Open($"for {k?.Name ?? "_"}, {v.Name} := range {text} {{");
        }
        LoopBody(depth, k, v);
        _code.Close();
        _scopes.RemoveAt(_scopes.Count - 1);
        _nesting--;
    }

    private void SwitchStatement(int depth)
    {
        if (depth <= 0)
        {
            PrintStatement(depth);
            return;
        }
        if (Chance(40))
        {
            _code.Open("switch {");
            for (var i = 0; i < Between(1, 3); i++)
            {
                _code.Line($"case {Expr(Bool, 1)}:");
                Inner(depth - 1);
                Fallthrough();
            }
        }
        else
        {
            var type = Pick(_ints);
            _code.Open($"switch {Trace(Between(0, 4))} % 4 {{".Replace("% 4 {", type == Int ? "% 4 {" : "% 5 {"));
            foreach (var value in Enumerable.Range(0, 4).Where(_ => Chance(60)).ToList())
            {
                _code.Line(Chance(30) ? $"case {value}, {value + 10}:" : Chance(20) ? $"case {Trace(value)}:" : $"case {value}:");
                Inner(depth - 1);
                Fallthrough();
            }
        }
        _code.Line("default:");
        Inner(depth - 1);
        _code.Close();
    }

    private void Fallthrough()
    {
        if (Chance(25))
        {
            _code.Line("fallthrough");
        }
    }

    private void TypeSwitchStatement(int depth)
    {
        var source = FindVariable(static v => v.Type is AnyType or InterfaceType);
        if (source is null || depth <= 0)
        {
            var field = new Field(Fresh("a"), Any);
            _code.Line($"var {field.Name} any = {Expr(Pick(_scalars), 1)}");
            Declare(field);
            return;
        }
        var types = source.Type is InterfaceType i
            ? i.Implementers.Distinct().ToList()
            : _scalars.Distinct().Where(_ => Chance(40)).Take(4).ToList();
        EnterBlock();
        var name = Fresh("t");
        _code.Open($"switch {name} := {Use(source)}.(type) {{");
        var first = true;
        foreach (var type in types)
        {
            _code.Line($"case {type}:");
            EnterBlock();
            var bound = Declare(new Field(name, type));
            bound.Used = true;
            _code.Line(type.IsPrintable ? $"fmt.Println(\"{type}\", {name})" : $"_ = {name}");
            Block(depth - 1, Between(0, 2));
            LeaveBlock(pop: true);
            first = false;
        }
        _code.Line(first ? "default:" : "case nil:");
        _code.Line($"fmt.Println(\"other\", {name} == nil)");
        _code.Close();
        _scopes.RemoveAt(_scopes.Count - 1);
        _nesting--;
    }

    private void MultiAssignStatement(int depth)
    {
        var pair = _functions.Where(static f => f.Results.Count == 2).ToList();
        if (pair.Count > 0 && Chance(40))
        {
            var f = Pick(pair);
            var arguments = Arguments(f.Parameters, 1);
            var (a, b) = (new Field(Fresh("a"), f.Results[0].Type), new Field(Fresh("b"), f.Results[1].Type));
            _code.Line($"{a.Name}, {b.Name} := {f.Name}({arguments})");
            Declare(a);
            Declare(b);
            return;
        }
        var type = FindVariable(static v => v.Assignable && v.Type.IsPrintable)?.Type ?? Pick(_scalars);
        var (x, y) = (Place(type), Place(type));
        if (x is null || y is null)
        {
            DeclareStatement(depth);
        }
        else if (Chance(50))
        {
            _code.Line($"{x}, {y} = {y}, {x}");
        }
        else
        {
            _code.Line($"{x}, {y} = {Operand(type, 1)}, {Operand(type, 1)}");
        }
    }

    private void LabelStatement(int depth)
    {
        if (depth <= 1 || _loopDepth > 1 || _closureDepth > 0)
        {
            AssignStatement(depth);
            return;
        }
        var label = Fresh("L");
        _code.Line($"{label}:");
        EnterBlock();
        var i = Declare("i", Int, assignable: false);
        i.Used = true;
        _code.Open($"for {i.Name} := range {Between(2, 4)} {{");
        _loopDepth++;
        _labels.Add(label);
        EnterBlock();
        var j = Declare("j", Int, assignable: false);
        j.Used = true;
        _code.Open(Has(Features.Iterators) && Chance(40)
            ? $"for {j.Name} := range count({Between(2, 3)}) {{"
            : $"for {j.Name} := range {Between(2, 3)} {{");
        Inner(depth - 2);
        _code.Open($"if {i.Name}+{j.Name} == {Between(1, 3)} {{");
        _code.Line($"{Pick(["continue", "break"])} {label}");
        _code.Close();
        LoopBody(depth - 1);
        _code.Close();
        _scopes.RemoveAt(_scopes.Count - 1);
        _nesting--;
        _labels.Remove(label);
        _loopDepth--;
        _code.Close();
        _scopes.RemoveAt(_scopes.Count - 1);
        _nesting--;
    }

    private void GotoStatement(int depth)
    {
        if (depth <= 0 || _closureDepth > 0)
        {
            AssignStatement(depth);
            return;
        }
        _code.Open("{");
        EnterBlock();
        var n = Declare("n", Int, assignable: false);
        n.Used = true;
        var (label, variable) = (Fresh("L"), Fresh("q"));
        _code.Line($"{n.Name} := 0");
        if (Has(Features.Closures))
        {
            var fs = Fresh("fs");
            _code.Line($"var {fs} []func() int");
            _code.Line($"{label}:");
            _code.Line($"{variable} := {n.Name} * {Between(2, 9)}");
            _code.Line($"{fs} = append({fs}, func() int {{ {variable} += {Between(1, 5)}; return {variable} }})");
            _code.Line($"{n.Name}++");
            _code.Open($"if {n.Name} < {Between(2, 3)} {{");
            _code.Line($"goto {label}");
            _code.Close();
            _code.Open($"for _, f := range {fs} {{");
            _code.Line("fmt.Print(f(), f(), \" \")");
            _code.Close();
            _code.Line("fmt.Println()");
        }
        else
        {
            _code.Line($"{label}:");
            _code.Open("{");
            Inner(depth - 1);
            _code.Close();
            _code.Line($"{n.Name}++");
            _code.Open($"if {n.Name} < {Between(2, 3)} {{");
            _code.Line($"goto {label}");
            _code.Close();
        }
        LeaveBlock(pop: true);
        _code.Close();
    }

    private void ClosureStatement(int depth)
    {
        var type = new FuncType(Pick(_scalars), Pick(_scalars));
        var name = Fresh("h");
        var x = new Field(Fresh("x"), type.Parameter);
        _code.Open($"{name} := func({x.Name} {type.Parameter}) {type.Result} {{");
        _closureDepth++;
        var (outerLoop, outerLabels) = (_loopDepth, _labels.ToList());
        _loopDepth = 2;
        _labels.Clear();
        EnterFunction([new("", type.Result)]);
        Declare(x).Used = true;
        BurnCheck(x);
        Block(Math.Min(depth - 1, 1), Between(1, 3));
        LeaveBlock();
        _code.Line($"return {Expr(type.Result, 1)}");
        LeaveFunction();
        _closureDepth--;
        _loopDepth = outerLoop;
        _labels.AddRange(outerLabels);
        _code.Close();
        var f = Declare(new Field(name, type));
        if (Chance(70))
        {
            _code.Line($"fmt.Println({Use(f)}({Operand(type.Parameter, 1)}))");
        }
    }

    private void LoopClosuresStatement(int depth)
    {
        if (_loopDepth > 1)
        {
            AssignStatement(depth);
            return;
        }
        var (fs, i) = (Fresh("fs"), Fresh("i"));
        _code.Line($"var {fs} []func() int");
        _code.Open(_random.Below(3) switch
        {
            0 => $"for {i} := range {Between(2, 4)} {{",
            1 => $"for {i} := 0; {i} < {Between(2, 4)}; {i}++ {{",
            _ => $"for _, {i} := range []int{{{Between(1, 9)}, {Between(1, 9)}}} {{",
        });
        _code.Line($"{fs} = append({fs}, func() int {{ {i} += {Between(1, 9)}; return {i} }})");
        if (Chance(40))
        {
            _code.Line($"{i}++");
        }
        _code.Close();
        _code.Open($"for _, f := range {fs} {{");
        _code.Line("fmt.Print(f(), f(), \" \")");
        _code.Close();
        _code.Line("fmt.Println()");
    }

    private void DeferStatement(int depth)
    {
        if (_loopDepth > 1)
        {
            PrintStatement(depth);
            return;
        }
        switch (_random.Below(5))
        {
            case 0:
                _code.Line($"defer fmt.Println(\"deferred\", {Expr(PrintableType(), 1)})");
                break;
            case 1:
                _code.Open("defer func() {");
                _code.Open("if r := recover(); r != nil {");
                _code.Line("fmt.Println(\"recovered\", r)");
                AssignToResult();
                _code.Close();
                if (Has(Features.Suspending) && Chance(50))
                {
                    _code.Line($"wt({Between(1, 9)})");
                }
                _code.Close("}()");
                break;
            case 2:
                var type = Pick(_scalars);
                _code.Open($"defer func(x {type}) {{");
                _code.Line("fmt.Println(\"deferred argument\", x)");
                AssignToResult();
                _code.Close($"}}({Expr(type, 2)})");
                break;
            case 3 when FindVariable(static v => v.Type is StructType or PointerType { Element: StructType } or IntType) is { } v
                        && MethodsOf(v.Type).ToList() is { Count: > 0 } list:
                var method = Pick(list);
                v.Shared |= method.OnPointer;
                _code.Line($"defer {Use(v)}.{method.Name}({Operand(method.Parameter, 1)})");
                break;
            default:
                _code.Open("defer func() {");
                _closureDepth++;
                EnterBlock();
                var outer = _loopDepth;
                var outerLabels = _labels.ToList();
                _labels.Clear();
                _loopDepth = 2;
                var outerResult = _results;
                _results = [];
                Block(1, Between(1, 2));
                _results = outerResult;
                AssignToResult();
                LeaveBlock(pop: true);
                _loopDepth = outer;
                _labels.AddRange(outerLabels);
                _closureDepth--;
                _code.Close("}()");
                break;
        }
    }

    private void AssignToResult()
    {
        if (_results.Count > 0 && _results[0].Name.Length > 0 && Chance(60))
        {
            _code.Line($"{_results[0].Name} = {Operand(_results[0].Type, 1)}");
        }
    }

    private void PanicStatement(int depth)
    {
        _code.Open($"if ({BoolExpr(1)}) {{");
        _code.Line(_random.Below(4) switch
        {
            0 => $"panic({Operand(String, 1)})",
            1 => $"panic(fmt.Errorf(\"error %v\", {Operand(Pick(_scalars), 1)}))",
            2 => $"panic({Operand(Int, 1)})",
            _ => $"panic(fmt.Sprint({Operand(PrintableType(), 1)}))",
        });
        _code.Close();
    }

    private void CallStatement(int depth)
    {
        if (_functions.Count > 0 && Chance(60))
        {
            var f = Pick(_functions);
            _code.Line($"{f.Name}({Arguments(f.Parameters, 1)})");
        }
        else if (Call(Pick(_scalars), 1) is { } call)
        {
            _code.Line($"fmt.Println({call})");
        }
    }

    private void SliceStatement(int depth)
    {
        if (FindVariable(static v => v.Type is SliceType && v.Assignable) is not { } v)
        {
            var field = new Field(Fresh("s"), new SliceType(ElementType()));
            _code.Line($"{field.Name} := {Literal(field.Type)}");
            Declare(field);
            return;
        }
        var (s, t) = (Use(v), (SliceType)v.Type);
        switch (_random.Below(6))
        {
            case 0:
                _code.Line($"{s} = append({s}, {Operand(t.Element, 1)}, {Operand(t.Element, 1)})");
                break;
            case 1:
                _code.Line($"fmt.Println(copy({s}, {Operand(t, 1)}))");
                break;
            case 2:
                _code.Line($"clear({s}[:len({s})/2])");
                break;
            case 3:
                _code.Open($"if len({s}) > 1 {{");
                _code.Line($"{s} = append({s}[:1], {s}[2:]...)");
                _code.Close();
                break;
            case 4:
                _code.Open($"if len({s}) > 1 {{");
                _code.Line($"{s}[0], {s}[len({s})-1] = {s}[len({s})-1], {s}[0]");
                _code.Close();
                break;
            default:
                var alias = new Field(Fresh("s"), t);
                _code.Line($"{alias.Name} := {s}[len({s})/2:]");
                _code.Line($"{alias.Name} = append({alias.Name}, {Operand(t.Element, 1)})");
                Declare(alias);
                _code.Line($"fmt.Println(len({s}), {s})");
                break;
        }
    }

    private void MapStatement(int depth)
    {
        if (FindVariable(static v => v.Type is MapType && v.Assignable) is not { } v)
        {
            var field = new Field(Fresh("m"), new MapType(Pick([Int, String, (GoType)_namedInts[0]]), ElementType()));
            _code.Line($"{field.Name} := {Literal(field.Type)}");
            Declare(field);
            return;
        }
        var (m, t) = (Use(v), (MapType)v.Type);
        switch (_random.Below(5))
        {
            case 0:
                _code.Line($"delete({m}, {Operand(t.Key, 1)})");
                break;
            case 1:
                var (value, ok) = (new Field(Fresh("e"), t.Value), new Field(Fresh("ok"), Bool));
                _code.Line($"{value.Name}, {ok.Name} := {m}[{Operand(t.Key, 1)}]");
                Declare(value);
                Declare(ok);
                break;
            case 2:
                _code.Open($"for k := range {m} {{");
                _code.Line($"delete({m}, k)");
                _code.Close();
                break;
            case 3 when t.Value is IntType:
                var sum = Fresh("sum");
                _code.Line($"var {sum} {t.Value}");
                _code.Open($"for _, e := range {m} {{");
                _code.Line($"{sum} += e");
                _code.Close();
                Declare(new Field(sum, t.Value));
                break;
            default:
                _code.Line($"{m}[{Operand(t.Key, 1)}] = {Operand(t.Value, 1)}");
                break;
        }
    }

    /// <summary>A copy of an array or struct that is changed, with the original shown beside.</summary>
    private void CopyStatement(int depth)
    {
        if (FindVariable(static v => v.Type is ArrayType or StructType) is not { } v)
        {
            DeclareStatement(depth);
            return;
        }
        var copy = new Field(Fresh("cp"), v.Type);
        _code.Line($"{copy.Name} := {Use(v)}");
        var declared = Declare(copy);
        switch (v.Type)
        {
            case ArrayType a:
                _code.Line($"{copy.Name}[{Index(a, 1)}] = {Operand(a.Element, 1)}");
                break;
            case StructType s:
                var field = Pick(s.Reachable.ToList());
                _code.Line($"{copy.Name}.{field.Name} = {Operand(field.Type, 1)}");
                break;
        }
        _code.Line($"fmt.Println({v.Name}, {Use(declared)})");
        if (v.Type.IsComparable)
        {
            _code.Line($"fmt.Println({v.Name} == {copy.Name})");
        }
    }

    private void PointerStatement(int depth)
    {
        var target = FindVariable(static v => v.Assignable && v.Type is StructType or ArrayType or IntType);
        if (target is null)
        {
            DeclareStatement(depth);
            return;
        }
        var name = Fresh("ptr");
        var (type, place) = target.Type switch
        {
            StructType s when Chance(60) && Pick(s.Reachable.ToList()) is var f => (f.Type, $"{target.Name}.{f.Name}"),
            ArrayType a when Chance(70) => (a.Element, $"{target.Name}[{Index(a, 1)}]"),
            _ => (target.Type, target.Name),
        };
        Share(target, true);
        _code.Line($"{name} := &{place}");
        Declare(new Field(name, new PointerType(type))).Used = true;
        _code.Line($"*{name} = {Operand(type, 1)}");
        _code.Line($"fmt.Println({target.Name})");
    }

    private void AssertionStatement(int depth)
    {
        if (FindVariable(static v => v.Type is AnyType) is not { } v)
        {
            var field = new Field(Fresh("a"), Any);
            _code.Line($"var {field.Name} any = {Operand(PrintableType(), 1)}");
            Declare(field);
            return;
        }
        var type = Pick(_scalars);
        var (value, ok) = (new Field(Fresh("e"), type), new Field(Fresh("ok"), Bool));
        _code.Line($"{value.Name}, {ok.Name} := {Use(v)}.({type})");
        Declare(value);
        Declare(ok);
        if (Chance(40))
        {
            _code.Line($"{v.Name} = {Operand(PrintableType(), 1)}");
        }
    }

    private void ShadowStatement(int depth)
    {
        if (depth <= 0 || FindVariable(v => v.Type.IsPrintable && _results.All(r => r.Name != v.Name)) is not { } v)
        {
            AssignStatement(depth);
            return;
        }
        var type = Pick(_scalars);
        _code.Open("{");
        EnterBlock();
        _code.Line($"{v.Name} := {Typed(type, type is IntType ? $"{type}(len(fmt.Sprint({Use(v)})))" : Operand(type, 1))}");
        Declare(new Field(v.Name, type));
        Block(depth - 1, Between(1, 3));
        LeaveBlock(pop: true);
        _code.Close();
    }

    private void BlockStatement(int depth)
    {
        _code.Open("{");
        Inner(depth - 1);
        _code.Close();
    }
}
