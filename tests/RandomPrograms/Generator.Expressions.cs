// Expressions of a wanted type. Constants never meet constants, so that nothing is folded into what the compiler refuses.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    /// <summary>Whether calls that change variables may stand beside reads of them.</summary>
    private bool MayCall => Has(Features.OperandsReadLate);

    /// <summary>An expression that is not constant.</summary>
    private string Expr(GoType type, int depth)
    {
        if (depth > 0 && !MayCall && Chance(12) && Call(type, depth - 1) is { } only)
        {
            return only;
        }
        return Operand(type, depth);
    }

    private string Operand(GoType type, int depth)
    {
        if (depth <= 0)
        {
            return Leaf(type);
        }
        if (MayCall && Chance(15) && Call(type, depth - 1) is { } call)
        {
            return call;
        }
        if (Chance(10) && Part(type, depth - 1) is { } part)
        {
            return part;
        }
        return type switch
        {
            IntType i => IntExpr(i, depth - 1),
            FloatType f => FloatExpr(f, depth - 1),
            StringType => StringExpr(depth - 1),
            BoolType => BoolExpr(depth - 1),
            SliceType s => SliceExpr(s, depth - 1),
            ArrayType a => Chance(50) ? Leaf(a) : ArrayLiteral(a, depth - 1),
            MapType m => Chance(50) ? Leaf(m) : MapLiteral(m, depth - 1),
            StructType s => Chance(50) ? Leaf(s) : StructLiteral(s, depth - 1),
            PointerType p => Pointer(p, depth - 1),
            FuncType f => FunctionValue(f, depth - 1),
            InterfaceType i => Implementer(i, depth - 1),
            AnyType => Operand(Pick(_scalars), depth - 1),
            _ => Leaf(type),
        };
    }

    private string Leaf(GoType type)
    {
        if (Chance(70) && FindVariable(type) is { } variable)
        {
            return Use(variable);
        }
        return type switch
        {
            IntType i => Chance(30) && _globals.FirstOrDefault(g => g.Type == type) is { } g ? g.Name : NonConstant(i),
            _ => Literal(type),
        };
    }

    /// <summary>An integer that the compiler does not know.</summary>
    private string NonConstant(IntType type)
    {
        if (Has(Features.Order) && Chance(35))
        {
            return $"{type.Name}({Trace(Between(0, 100))})";
        }
        if (Visible(static v => v.Type is IntType) is { Count: > 0 } list)
        {
            var v = Pick(list);
            return v.Type == type ? Use(v) : $"{type.Name}({Use(v)})";
        }
        return $"{type.Name}(fuel)";
    }

    private string Literal(GoType type)
    {
        switch (type)
        {
            case IntType i:
                return _constants.Count > 0 && Chance(20) && _constants.Find(c => c.Type == i) is { Name: { } name }
                    ? name
                    : $"{i.Name}({ConstantOf(i)})";
            case FloatType f:
                return $"{f.Name}({Pick(["0", "1", "2.5", "-0.75", "1e3", "3.14159", "-17"])})";
            case StringType:
                return Pick(["\"\"", "\"a\"", "\"go\"", "\"héllo\"", "\"日本\"", "`raw\\n`", "\"x\\ty\"", "\"\\xff\\x80z\""]);
            case BoolType:
                return Has(Features.ConstantConditions) ? Pick(["true", "false"]) : Pick(["(fuel > 0)", "(fuel < 0)"]);
            case SliceType s:
                return _random.Below(6) switch
                {
                    0 => $"{s.Name}(nil)",
                    1 => $"make({s.Name}, {Between(0, 3)}, {Between(3, 6)})",
                    _ => $"{s.Name}{{{string.Join(", ", Enumerable.Range(0, Between(1, 4)).Select(_ => Literal(s.Element)))}}}",
                };
            case ArrayType a:
                return $"{a.Name}{{{string.Join(", ", Enumerable.Range(0, Between(1, a.Length)).Select(_ => Literal(a.Element)))}}}";
            case MapType m:
                return $"{m.Name}{{{string.Join(", ", Keys(m.Key, Between(0, 3)).Select(k => $"{k}: {Literal(m.Value)}"))}}}";
            case StructType s:
                return $"{s.Name}{{{string.Join(", ", s.Fields.Where(_ => Chance(60)).Select(f => $"{f.Name}: {Literal(f.Type)}"))}}}";
            case PointerType { Element: StructType s }:
                return "&" + Literal(s);
            case PointerType p:
                return $"new({p.Element.Name})";
            case FuncType f:
                return $"func(x {f.Parameter}) {f.Result} {{ return {Literal(f.Result)} }}";
            case InterfaceType i:
                var implementer = Pick(i.Implementers);
                return implementer is PointerType { Element: StructType e } ? "&" + Literal(e) : Literal(implementer);
            default:
                return Literal(Pick(_scalars));
        }
    }

    private static string Zero(GoType type) => type switch
    {
        IntType or FloatType => "0",
        StringType => "\"\"",
        BoolType => "false",
        StructType or ArrayType => type.Name + "{}",
        _ => "nil",
    };

    private IEnumerable<string> Keys(GoType key, int count) => key is StringType
        ? Enumerable.Range(0, count).Select(static i => $"\"k{i}\"")
        : Enumerable.Range(0, count).Select(static i => i.ToString(Invariant));

    private string IntExpr(IntType t, int d)
    {
        switch (_random.Below(15))
        {
            case 0 or 1 or 2:
                return $"({Operand(t, d)} {Pick(["+", "-", "*", "&", "|", "^", "&^"])} {Right(t, d)})";
            case 3:
                return Chance(85)
                    ? $"({Operand(t, d)} {Pick(["/", "%"])} ({Operand(t, d)} | 1))"
                    : $"({Operand(t, d)} {Pick(["/", "%"])} {Operand(t, d)})";
            case 4 when Has(Features.Shifts):
                var count = _random.Below(4) switch
                {
                    0 => Between(0, t.Bits + 3).ToString(Invariant),
                    1 => $"({Operand(Byte, d)} & 127)",
                    2 => $"uint({Operand(Int, d)} & 71)",
                    _ => $"({Operand(Int, d)} & 63)",
                };
                return $"({Operand(t, d)} {Pick(["<<", ">>"])} {count})";
            case 5:
                return $"{Pick(["-", "^", "+"])}({Operand(t, d)})";
            case 6 or 7:
                var from = Pick(Chance(30) ? _namedInts : _ints);
                return from == t ? Operand(t, d) : $"{t.Name}({Operand(from, d)})";
            case 8 when FindVariable(static v => v.Type is SliceType or MapType or StringType) is { } v:
                return t == Int ? $"len({Use(v)})" : $"{t.Name}(len({Use(v)}))";
            case 9:
                return $"{Pick(["min", "max"])}({Operand(t, d)}, {Right(t, d)})";
            case 10 when Has(Features.Floats):
                return $"{t.Name}(toInt({Operand(Float, d)}))";
            case 11 when Has(Features.Strings) && t.Bits >= 8:
                var s = Operand(String, d);
                return $"{t.Name}(({s} + \"z\")[0])";
            case 12 when Has(Features.Interfaces) && FindVariable(Any) is { } a && Chance(50):
                return $"{Use(a)}.({t.Name})";
            case 13 when Has(Features.Closures) && Chance(50):
                return $"func() {t.Name} {{ return {InClosure(() => Operand(t, d))} }}()";
            case 14 when Has(Features.Constants):
                return t.Bits >= 16 ? $"({Operand(t, d)} {Pick(["+", "*", "-"])} untyped)" : $"({Operand(t, d)} ^ untyped)";
            default:
                return Has(Features.Order) && Chance(40) ? $"{t.Name}({Trace(Between(0, 100))})" : Leaf(t);
        }
    }

    /// <summary>A right operand: now and then a literal.</summary>
    private string Right(GoType t, int d) => t is IntType i && Chance(30) ? Bare(i) : Operand(t, d);

    private string Bare(IntType type) => ConstantOf(type) is var c && c.StartsWith('-') ? $"({c})" : c;

    private string FloatExpr(FloatType t, int d) => _random.Below(7) switch
    {
        0 or 1 => $"({Operand(t, d)} {Pick(["+", "-", "*"])} {Operand(t, d)})",
        2 => $"({Operand(t, d)} / ({NonConstantFloat(t)} + 0.5))",
        3 => $"{t.Name}({Operand(Pick(_ints), d)})",
        4 when t.Bits == 64 => $"math.{Pick(["Sqrt", "Floor", "Abs", "Trunc"])}({Operand(t, d)})",
        5 => $"{Pick(["min", "max"])}({Operand(t, d)}, {Operand(t, d)})",
        6 when Has(Features.Constants) => $"({NonConstantFloat(t)} * ratio)",
        _ => NonConstantFloat(t),
    };

    private string NonConstantFloat(FloatType t) => FindVariable(t) is { } v ? Use(v) : $"{t.Name}({NonConstant(Int)})";

    private string StringExpr(int d) => _random.Below(9) switch
    {
        0 or 1 => $"({Operand(String, d)} + {Operand(String, d)})",
        2 => $"fmt.Sprint({Operand(PrintableType(), d)})",
        3 => $"string(rune('a' + {Operand(Byte, d)}%26))",
        4 => $"strings.{Pick(["ToUpper", "ToLower", "TrimSpace"])}({Operand(String, d)})",
        5 => $"strings.Repeat({Operand(String, d)}, int({Operand(Byte, d)}%3))",
        // Never %T: what is computed of the names of types is another thing in the packages of RealGoPrograms.
        6 => $"fmt.Sprintf(\"%v|%v\", {Two(d)})",
        7 => $"string([]byte({Operand(String, d)}))",
        _ => Leaf(String),
    };

    /// <summary>Two arguments of a type.</summary>
    private string Two(int d)
    {
        var type = PrintableType();
        return $"{Operand(type, d)}, {Operand(type, d)}";
    }

    private GoType PrintableType() => Chance(70) ? Pick(_scalars) : ValueType();

    private string BoolExpr(int d)
    {
        switch (_random.Below(7))
        {
            case 0 or 1 or 2:
                var type = Has(Features.ConstantConditions) ? Pick(_scalars) : Pick(_ints);
                var ordered = type is not BoolType;
                return $"({Operand(type, d)} {Pick<string>(ordered ? ["==", "!=", "<", "<=", ">", ">="] : ["==", "!="])} {Right(type, d)})";
            case 3:
                return $"({Operand(Bool, d)} {Pick(["&&", "||"])} {Operand(Bool, d)})";
            case 4:
                return "!" + Operand(Bool, d);
            case 5 when FindVariable(static v => v.Type is StructType or ArrayType && v.Type.IsComparable) is { } v:
                return $"({Use(v)} {Pick(["==", "!="])} ({Operand(v.Type, d)}))";
            case 6 when Has(Features.Interfaces) && FindVariable(Any) is { } a:
                return $"({Use(a)} == any({Operand(Pick(_scalars), d)}))";
            default:
                return FindVariable(Bool) is { } b ? Use(b) : $"({NonConstant(Int)} > {Between(0, 50)})";
        }
    }

    private string SliceExpr(SliceType t, int d)
    {
        switch (_random.Below(7))
        {
            case 0 or 1:
                return $"append({Operand(t, d)}, {Operand(t.Element, d)})";
            case 2:
                return $"append({Leaf(t)}, {Operand(t, d)}...)";
            case 3 when FindVariable(v => v.Type is ArrayType a && a.Element == t.Element && v.Assignable) is { } v:
                v.Shared = true;
                return $"{Use(v)}[{Between(0, 1)}:]";
            case 4 when FindVariable(t) is { } s:
                return $"{Use(s)}[min(1, len({s.Name})):]";
            case 5 when FindVariable(t) is { } s:
                return $"{Use(s)}[:len({s.Name})/2:len({s.Name})]";
            case 6:
                return $"{t.Name}{{{string.Join(", ", Enumerable.Range(0, Between(1, 3)).Select(_ => Operand(t.Element, d)))}}}";
            default:
                return Leaf(t);
        }
    }

    // What is made is written: a variable counts as used.
    private string ArrayLiteral(ArrayType t, int d) => Chance(20)
        ? $"{t.Name}{{{t.Length - 1}: {Operand(t.Element, d)}}}"
        : $"{t.Name}{{{string.Join(", ", Enumerable.Range(0, Between(1, t.Length)).Select(_ => Operand(t.Element, d)))}}}";

    private string MapLiteral(MapType t, int d) =>
        $"{t.Name}{{{string.Join(", ", Keys(t.Key, Between(1, 3)).Select(k => $"{k}: {Operand(t.Value, d)}"))}}}";

    private string StructLiteral(StructType t, int d)
    {
        if (t.Embedded is { } embedded && Chance(50))
        {
            return $"{t.Name}{{{string.Join(", ", new[] { Operand(embedded, d) }.Concat(t.Fields.Select(f => Operand(f.Type, d))))}}}";
        }
        return $"{t.Name}{{{string.Join(", ", t.Fields.Where(_ => Chance(70)).Select(f => $"{f.Name}: {Operand(f.Type, d)}"))}}}";
    }

    /// <summary>A pointer: to a variable, a field, an element or something new.</summary>
    private string Pointer(PointerType t, int d)
    {
        if (Chance(50) && Place(t.Element, mustAddress: true) is { } place)
        {
            return "&" + place;
        }
        return t.Element is StructType s ? "&" + StructLiteral(s, d) : FindVariable(t) is { } v ? Use(v) : Literal(t);
    }

    private string FunctionValue(FuncType t, int d)
    {
        if (Has(Features.MethodValues) && Chance(40))
        {
            foreach (var type in _structs.Cast<GoType>().Concat(_namedInts))
            {
                if (_methods.GetValueOrDefault(type.Name, []).Find(m => m.Parameter == t.Parameter && m.Result == t.Result) is { } method
                    && FindVariable(type) is { Assignable: true } v)
                {
                    v.Shared |= method.OnPointer;
                    return $"{Use(v)}.{method.Name}";
                }
            }
        }
        if (Chance(30) && FindVariable(t) is { } existing)
        {
            return Use(existing);
        }
        return Has(Features.Closures) ? FunctionLiteral(t, d) : Literal(t);
    }

    private string FunctionLiteral(FuncType t, int d)
    {
        var text = InClosure(() =>
        {
            EnterFunction([new("", t.Result)]);
            var parameter = Declare("x", t.Parameter);
            parameter.Used = true;
            var result = $"func({parameter.Name} {t.Parameter}) {t.Result} {{ return {Operand(t.Result, d)} }}";
            LeaveFunction();
            return result;
        });
        return text;
    }

    private string InClosure(Func<string> make)
    {
        _closureDepth++;
        var text = make();
        _closureDepth--;
        return text;
    }

    private string Implementer(InterfaceType t, int d)
    {
        var implementer = Pick(t.Implementers);
        return implementer is PointerType p ? Pointer(p, d) : Operand(implementer, d);
    }

    /// <summary>A part of a variable: an element, a field or what a pointer points to.</summary>
    private string? Part(GoType type, int d)
    {
        var holders = Visible(v => v.Type switch
        {
            SliceType s => s.Element == type,
            ArrayType a => a.Element == type,
            MapType m => m.Value == type,
            StructType s => s.Reachable.Any(f => f.Type == type),
            PointerType { Element: StructType s } => s.Reachable.Any(f => f.Type == type),
            PointerType p => p.Element == type,
            _ => false,
        });
        if (holders.Count == 0)
        {
            return null;
        }
        var v = Pick(holders);
        var name = Use(v);
        return v.Type switch
        {
            SliceType => $"{name}[{Index(v, d)}]",
            ArrayType a => $"{name}[{Index(a, d)}]",
            MapType m => $"{name}[{Operand(m.Key, 0)}]",
            StructType s => $"{name}.{FieldOf(s, type)}",
            PointerType { Element: StructType s } => $"{name}.{FieldOf(s, type)}",
            _ => $"(*{name})",
        };
    }

    private string FieldOf(StructType s, GoType type)
    {
        var fields = s.Reachable.Where(f => f.Type == type).ToList();
        return Pick(fields).Name;
    }

    /// <summary>An index into a slice: usually one that it has.</summary>
    private string Index(Variable slice, int d) => Chance(80)
        ? $"uint({Operand(Int, Math.Min(d, 1))})%max(uint(len({slice.Name})), 1)"
        : $"{Operand(Int, 0)}&1";

    private string Index(ArrayType array, int d) => Chance(50)
        ? Between(0, array.Length - 1).ToString(Invariant)
        : $"uint({Operand(Int, Math.Min(d, 1))})%{array.Length}";

    /// <summary>A call that yields the type, if there is something to call.</summary>
    private string? Call(GoType type, int d)
    {
        var candidates = new List<Func<string>>();
        foreach (var function in _functions.Where(f => f.Results.Count == 1 && f.Results[0].Type == type))
        {
            candidates.Add(() => $"{function.Name}({Arguments(function.Parameters, d)})");
        }
        foreach (var v in Visible(v => v.Type is FuncType f && f.Result == type))
        {
            candidates.Add(() => $"{Use(v)}({Operand(((FuncType)v.Type).Parameter, d)})");
        }
        foreach (var v in Visible(static v => v.Type is StructType or IntType or InterfaceType or PointerType))
        {
            foreach (var method in MethodsOf(v.Type).Where(m => m.Result == type))
            {
                if (method.OnPointer && v.Type is StructType && !v.Assignable)
                {
                    continue;
                }
                candidates.Add(() => MethodCall(v, method, d));
            }
        }
        return candidates.Count == 0 ? null : Pick(candidates)();
    }

    private string MethodCall(Variable v, Method method, int d)
    {
        if (v.Type is StructType && method.OnPointer)
        {
            v.Shared = true;
        }
        if (Has(Features.MethodValues) && v.Type is StructType or IntType && Chance(15))
        {
            return method.OnPointer
                ? $"(*{v.Type.Name}).{method.Name}(&{Use(v)}, {Operand(method.Parameter, d)})"
                : $"{v.Type.Name}.{method.Name}({Use(v)}, {Operand(method.Parameter, d)})";
        }
        return $"{Use(v)}.{method.Name}({Operand(method.Parameter, d)})";
    }

    private IEnumerable<Method> MethodsOf(GoType type) => type switch
    {
        InterfaceType i => i.Methods,
        PointerType { Element: StructType s } => _methods.GetValueOrDefault(s.Name, []),
        StructType or IntType => _methods.GetValueOrDefault(type.Name, []),
        _ => [],
    };

    private string Arguments(IReadOnlyList<Field> parameters, int d) => string.Join(", ", parameters.Select(p => Operand(p.Type, d)));
}
