// Declarations and assignments. Several targets become one C# tuple assignment, which finds the targets, then evaluates the
// values, then assigns from left to right; where that is not the order in which Go does it, a pass has taken it apart before.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private void LocalConstant(ConstObj constant)
    {
        if (constant.Name == "_" || _pkg.ConstantType(constant) is not { } type) return;
        var goType = TypePredicates.Default(constant.Type);
        if (TypeNames.IsWrapper(goType))
            _out.Add(Cs.Local("var", _names.Declare(constant, constant.Name, _scope), Literal(constant.Value, goType, exact: true)));
        else
            _out.Add(Cs.LocalConst(type, _names.Declare(constant, constant.Name, _scope), Literal(constant.Value, goType, exact: false)));
    }

    private void Discard(CsExpr value)
    {
        if (value is CsLiteral or CsDefault or CsLambda) return;
        _out.Add(Cs.Assign("_", value));
    }

    private void Assign(Assignment a)
    {
        if (a.Values.Count == 0)
        {
            foreach (var t in a.Targets)
                if (t is NewTarget { Variable: { IsBlank: false } v }) _out.Add(DeclareVariable(v, null));
            return;
        }
        if (a.IsTuple) AssignTuple(a.Targets, a.Values[0], a.Form);
        else if (a.Targets.Count == 1) AssignOne(a.Targets[0], a.Values[0], a.Form);
        else if (a.Targets.All(t => t is not PlaceTarget)) DefineEach(a);
        else if (a.Targets.All(t => t is not NewTarget)) AssignEach(a);
        else DefineSome(a);
    }

    private void AssignOne(CoreTarget target, CoreExpr value, AssignmentForm form)
    {
        switch (target)
        {
            case BlankTarget or NewTarget { Variable.IsBlank: true }:
                var unused = Value(value, exact: true);
                // A function has no type of its own in C#.
                var source = CoreTree.Unparen(value);
                if (source is FunctionRef or MethodValue or Nil
                    or Conversion { X: FunctionRef or MethodValue or Nil } && unused is not (CsCast or CsLiteral or CsDefault))
                {
                    unused = new CsCast(TypeOf(value.Type), unused);
                }

                Discard(unused);
                break;
            case NewTarget { Variable: var v }:
                Declare(v, value, form);
                break;
            case PlaceTarget { Place: var place }:
                AssignPlace(CoreTree.Unparen(place), value);
                break;
        }
    }

    private void Declare(CoreVariable v, CoreExpr value, AssignmentForm form)
    {
        if (form == AssignmentForm.Define && !_fn.IsAsync && _pkg.Program.Places.IsPlace(v)
            && value is AddressOf { Place: var place } && CoreTree.Unparen(place) is ElementRef element)
        {
            var found = Element(element);
            var name = _names.Declare(v, v.Name, _scope);
            _names.MarkReference(name);
            _out.Add(Cs.Local("ref var", name, new CsRef(found)));
            return;
        }
        if (value is PointeeOf pointee)
        {
            var name = _names.Declare(v, v.Name, _scope);
            _names.MarkReference(name);
            _out.Add(Cs.Local("ref var", name, new CsRef(new CsCall(new CsMember(Expression(pointee.Pointer), "Pointee")))));
            return;
        }
        var first = Value(value);
        var typed = form == AssignmentForm.TypedVar || NeedsType(first, value);
        if (!typed && !_variables.IsAssigned(v) && !_variables.IsAddressed(v) && HasKnownClass(value)) _ofKnownClass.Add(v);
        _out.Add(DeclareVariable(v, first, exact: !typed, value));
    }

    // var needs an initial value whose C# type is the variable's.
    private static bool NeedsType(CsExpr value, CoreExpr source)
    {
        source = CoreTree.Unparen(source);
        if (value is CsLambda or CsLiteral or CsDefault or CsUnary { Operand: CsLiteral } || value is CsBinary { Left: CsLiteral })
            return true;
        if (source is Constant or Nil or Conversion { IsImplicit: true }) return true;
        if (source.Type.Underlying is SignatureType && source is VariableRef or FieldRef or FunctionRef or MethodValue) return true;
        return Kind(source.Type) is BasicKind.Int64 or BasicKind.Uint64 && source is TypeAssertion or Receive or Unary or AddressOf;
    }

    private void AssignPlace(CoreExpr place, CoreExpr value)
    {
        if (IsPlainFunctionField(place))
        {
            _out.Add(Cs.Assign(FieldPlace((FieldRef)place), PlainFunction(value, place.Type)));
            return;
        }
        if (place is MapElement map && !IsVariableLike(map.Target))
        {
            _out.Add(Cs.Expr(new CsCall(new CsMember(Underlying(map.Target), "Set"), Value(map.Key), Value(value))));
            return;
        }
        var assigned = IsRunningExtreme(place, value) ? RunningExtreme((BuiltinCall)value)
            : AssignsElements(place) ? Expression(value) : Value(value);
        _out.Add(Store(place, TargetOf(place), assigned));
    }

    // What slices of a large array and pointers into it see is its elements: they are assigned, not the array. A map's element has
    // neither.
    private bool AssignsElements(CoreExpr place) => _pkg.HoldsLargeArrays(place.Type) && CoreTree.Unparen(place) is not MapElement;

    /// <summary>An assignment to a place.</summary>
    private CsStmt Store(CoreExpr place, CsExpr target, CsExpr value)
    {
        if (!AssignsElements(place)) return Cs.Assign(target, AsDeclared(place, value));
        _pkg.MarkAssigned(place.Type);
        return Cs.Expr(new CsCall(new CsMember(target, "Assign"), value));
    }

    // Some variables of the libraries are of the class behind their pointers (go2cs:type), which all pointers to the type have.
    private CsExpr AsDeclared(CoreExpr place, CsExpr value) => DeclaredClass(place) is { } type ? new CsCast(type, value) : value;

    private string? DeclaredClass(CoreExpr e) =>
        CoreTree.Unparen(e) is VariableRef { Variable: var v } && IsBoundVariable(v) ? v.Object!.Directive("type") : null;

    // Whether C# knows the class of the pointer: from the libraries' variables and functions that are declared with it (go2cs:type),
    // and variables that hold nothing else. Such a pointer is nil only if the program sets a library's variable so.
    private bool HasKnownClass(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef { Variable: var v } => _ofKnownClass.Contains(v) || DeclaredClass(e) != null && !_variables.IsAssigned(v),
        Call { Callee: FunctionCallee { Declared: var f } } => f.Directive("type") != null,
        _ => false,
    };

    /// <summary>The place an assignment writes to.</summary>
    private CsExpr TargetOf(CoreExpr place)
    {
        place = CoreTree.Unparen(place);
        return place switch
        {
            MapElement m when !IsVariableLike(m.Target) => new CsIndex(Temporary("map", Underlying(m.Target)), Value(m.Key)),
            FieldRef f => FieldPlace(f),
            ElementRef e => Element(e),
            _ => Expression(place),
        };
    }

    // C# assigns through an indexer of a struct only where the struct is a variable.
    private static bool IsVariableLike(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef or Dereference => !TypeNames.IsWrapper(e.Type),
        FieldRef f => !TypeNames.IsWrapper(e.Type) && IsVariableLikeOwner(f.Target),
        ElementRef x => !TypeNames.IsWrapper(e.Type) && !IsString(x.Target.Type),
        _ => false,
    };

    private static bool IsVariableLikeOwner(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef or Dereference or ElementRef => true,
        FieldRef f => IsVariableLikeOwner(f.Target),
        _ => false,
    };

    // New variables only: nothing that is declared first is read by what comes after it.
    private void DefineEach(Assignment a)
    {
        for (var i = 0; i < a.Targets.Count; i++) AssignOne(a.Targets[i], a.Values[i], a.Form);
    }

    private void AssignEach(Assignment a)
    {
        if (a.Targets.Any(t => t is PlaceTarget { Place: var place } && AssignsElements(place)))
        {
            var all = a.Values.Select(v => _variables.IsStable(v) ? Value(v) : Temporary("value", Typed(Value(v, exact: true), v.Type))).ToList();
            for (var i = 0; i < a.Targets.Count; i++)
                if (a.Targets[i] is PlaceTarget { Place: var place }) _out.Add(Store(place, TargetOf(place), all[i]));
            return;
        }
        var places = a.Targets.Select(t => t is PlaceTarget p ? TargetOf(p.Place) : "_").ToList();
        var values = a.Values.Select((v, i) => a.Targets[i] is PlaceTarget { Place: var place }
            ? IsPlainFunctionField(place) ? PlainFunction(v, place.Type) : AsDeclared(place, Value(v))
            : Typed(Value(v, exact: true), v.Type)).ToList();
        _out.Add(Cs.Assign(new CsTuple(places), new CsTuple(values)));
    }

    // Some variables are new, some are assigned again: the values are computed before.
    private void DefineSome(Assignment a)
    {
        var values = new List<CsExpr>();
        for (var i = 0; i < a.Targets.Count; i++)
        {
            var value = Value(a.Values[i], exact: true);
            var stem = a.Targets[i] switch
            {
                NewTarget { Variable: var v } => v.Name + "Next",
                PlaceTarget { Place: VariableRef { Variable: var v } } => v.Name + "Next",
                _ => "unused"
            };
            values.Add(_variables.IsStable(a.Values[i]) ? value : Temporary(stem, Typed(value, a.Values[i].Type)));
        }
        for (var i = 0; i < a.Targets.Count; i++)
        {
            switch (a.Targets[i])
            {
                case NewTarget { Variable: { IsBlank: false } v }:
                    _out.Add(DeclareVariable(v, values[i]));
                    break;
                case PlaceTarget { Place: var place }:
                    _out.Add(Store(place, TargetOf(place), values[i]));
                    break;
            }
        }
    }

    private CsExpr Typed(CsExpr value, GoType type) =>
        value is CsLambda or CsLiteral or CsDefault { Type: null } || type.Underlying is SignatureType && value is CsMember or CsName
            ? new CsCast(TypeOf(type), value)
            : value;

    /// <summary>a, b = f() and its comma-ok relatives.</summary>
    private void AssignTuple(IReadOnlyList<CoreTarget> targets, CoreExpr tuple, AssignmentForm form)
    {
        IReadOnlyList<GoType> types = ((TupleType)tuple.Type).Vars.Select(v => v.Type).ToList();
        var value = Expression(tuple);
        var parts = new List<CsExpr>();
        var after = new List<CsStmt>();
        bool allNew = true, awaits = _fn.IsAsync && Awaits(tuple);
        // What an assertion gives is of the type that tells an int64 from an int: a variable is of the plain one.
        var first = tuple is TypeAssertion { Asserted: var asserted } && Int64Wrapper(asserted) != null ? TypeOf(asserted) : "var";
        for (var i = 0; i < targets.Count; i++)
        {
            var copies = tuple is not Call && NeedsCopy(types[i]);
            var declared = i == 0 ? first : "var";
            switch (targets[i])
            {
                case BlankTarget or NewTarget { Variable.IsBlank: true }:
                    parts.Add("_");
                    break;
                case NewTarget { Variable: var v } when SameRepresentation(types[i], v.Type)
                    && !_variables.IsAddressed(v) && !NarrowsPointer(v) && !copies:
                    parts.Add(new CsDeclare(declared, _names.Declare(v, v.Name, _scope)));
                    allNew &= declared == "var";
                    break;
                case NewTarget { Variable: var v }:
                    var made = _names.Temporary(v.Name + "Value", _scope);
                    parts.Add(new CsDeclare(declared, made));
                    allNew &= declared == "var";
                    var converted = Converted(made, types[i], v.Type);
                    after.Add(DeclareVariable(v, copies ? new CsCall(new CsMember(converted, "Copy")) : converted,
                        exact: SameRepresentation(types[i], v.Type)));
                    break;
                case PlaceTarget { Place: var place } when SameRepresentation(types[i], place.Type) && !copies
                    && !AssignsElements(place) && (!awaits || IsPlainVariable(place)) && !IsPlainFunctionField(place)
                    && DeclaredClass(place) == null
                    && !(place is MapElement m && !IsVariableLike(m.Target)):
                    allNew = false;
                    parts.Add(TargetOf(place));
                    break;
                case PlaceTarget { Place: var place }:
                    var held =
                        _names.Temporary(place is VariableRef { Variable: var name } ? name.Name + "Value" : $"result{i + 1}", _scope);
                    parts.Add(new CsDeclare("var", held));
                    var given = Converted(held, types[i], place.Type);
                    if (copies) given = new CsCall(new CsMember(given, "Copy"));
                    var stored = Captured(() => _out.Add(place is MapElement { Target: var map } e && !IsVariableLike(map)
                        ? Cs.Expr(new CsCall(new CsMember(Underlying(map), "Set"), Value(e.Key), given))
                        : Store(place, TargetOf(place), given)));
                    after.AddRange(stored);
                    break;
            }
        }
        if (allNew && parts.All(p => p is CsDeclare or CsName { Text: "_" }) && parts.Any(p => p is CsDeclare))
            _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", parts.Select(p => p is CsDeclare d ? d.Names[0] : "_").ToList()), value)));
        else
            _out.Add(Cs.Assign(new CsTuple(parts), value));
        _out.AddRange(after);
    }

    private bool SameRepresentation(GoType from, GoType to) =>
        TypeIdentity.Identical(from, to) || !IsInterface(to) && TypeOf(from) == TypeOf(to);

    private bool IsPlainVariable(CoreExpr e) => CoreTree.Unparen(e) is VariableRef { Variable: var v } && !_variables.IsAddressed(v);

    /// <summary>Declares a variable with its zero value (<paramref name="value"/> null) or an initial one.</summary>
    private CsStmt DeclareVariable(CoreVariable v, CsExpr? value, bool exact = false, CoreExpr? source = null)
    {
        var type = v.Type;
        var name = _names.Declare(v, v.Name, _scope);
        if (_variables.IsAddressed(v))
        {
            _names.MarkBox(name);
            if (value is CsLiteral or CsLambda && !exact)
                value = value is CsLiteral { Text: "null" } ? null : new CsCast(TypeOf(type), value);
            if (TypeNames.IsHandle(type)) return Cs.Local("var", name, value ?? new CsNew(TypeOf(type), []));
            return Cs.Local("var", name, NewPointer(type, value is CsDefault { Type: null } ? null : value));
        }
        if (value != null) return Cs.Local(exact && !NarrowsPointer(v, source) ? "var" : TypeOf(type), name, value);
        return type.Underlying is StructType or ArrayType && !TypeNames.IsWrapper(type)
            ? Cs.Local("var", name, ZeroOf(type))
            : Cs.Local(TypeOf(type), name, ZeroOf(type));
    }

    // var would give the variable the class behind the pointer it holds first, where other pointers are to follow.
    private bool NarrowsPointer(CoreVariable v, CoreExpr? source = null) =>
        AliasType.Unalias(v.Type) is PointerType { Elem: var elem } && _variables.IsAssigned(v)
            && (_pkg.Interfaces.PointerClass(elem) != null || _pkg.Program.IsBoundType(elem))
            && !(source != null && GivesAnyPointer(source));

    // Whether the expression's C# type is that of all pointers to the type: of the program's functions, of what is stored.
    private bool GivesAnyPointer(CoreExpr source) => CoreTree.Unparen(source) switch
    {
        Call { Callee: FunctionCallee { Declared: var f } } => f.Directive("type") is { } type
            ? type.StartsWith("Ptr<", StringComparison.Ordinal)
            : !_pkg.IsBound(f) && f.Origin.Signature.TypeParams.Count == 0,
        Call { Callee: MethodCallee } or FieldRef or ElementRef or MapElement or Receive => true,
        AddressOf { Place: var place } => CoreTree.Unparen(place) is StructLiteral && _pkg.Program.IsBoundType(place.Type),
        _ => false,
    };

    private void Compound(OperatorAssignment s)
    {
        var place = CoreTree.Unparen(s.Place);
        var type = place.Type;
        if (s.IsStep)
        {
            var op = s.Op == Token.Add ? "++" : "--";
            var isOperator = !(TypeNames.IsWrapper(type) && _pkg.Program.IsBoundType(type)) && !IsComplex(type)
                && !(place is MapElement { Target: var map } && !IsVariableLike(map));
            if (isOperator)
            {
                _pkg.MarkOperator(type, op);
                _out.Add(Cs.Expr(new CsPostfix(op, TargetOf(place))));
                return;
            }
        }
        var target = TargetOf(place);
        var combined = s.Op is Token.Shl or Token.Shr ? Shift(s.Op, target, s.Value, type) : Arithmetic(s.Op, target, s.Value, type);
        var operation = combined is CsCast { Operand: CsBinary narrowed } ? narrowed : combined;
        if (operation is CsBinary { Left: var left, Right: var right } binary && ReferenceEquals(left, target))
        {
            // C# takes an int for a narrow operand only where it is a constant in range.
            var narrow = IsNarrow(type) && (s.Op == Token.AndNot || right is CsUnary { Op: "~" });
            _out.Add(Cs.Expr(new CsAssign(binary.Op + "=", target, narrow ? NarrowOperand(right, type) : right)));
        }
        else
        {
            _out.Add(Cs.Assign(target, combined));
        }
    }

    private CsExpr NarrowOperand(CsExpr operand, GoType type) =>
        operand is CsUnary { Operand: CsCast { Operand: CsLiteral } }
            ? new CsRaw($"unchecked(({TypeOf(type)}){operand})")
            : new CsCast(TypeOf(type), operand);

    private void ReturnStatement(Return s)
    {
        var results = _fn.Body.Results;
        if (_fn.Frame == null)
        {
            _out.Add(Cs.Return(s.Values.Count == 0 ? ResultValue() : ReturnValue(s.Values, results)));
            return;
        }
        if (s.Values.Count == 1 && results.Count > 1) SetResults(s.Values[0], results);
        else SetEach(s.Values, results);
        _fn.ReturnJumps++;
        _out.Add(Cs.Goto(_fn.ReturnLabel!));
    }

    // A named result that is returned as it is stays where it is.
    private void SetEach(IReadOnlyList<CoreExpr> values, IReadOnlyList<CoreVariable> results)
    {
        var set = Enumerable.Range(0, values.Count)
            .Where(i => !(CoreTree.Unparen(values[i]) is VariableRef { Variable: var v } && ReferenceEquals(v, results[i]))).ToList();
        if (set.Count == 0) return;
        CsExpr Sole(IEnumerable<CsExpr> items) => items.ToList() is [var only] ? only : new CsTuple(items.ToList());
        // A reference to a result behind a pointer cannot be kept over an await.
        var isBefore = _fn.IsAsync && set.Any(i => Awaits(values[i])) && set.Any(i => _variables.IsAddressed(results[i]));
        CsExpr Given(CoreExpr e) => isBefore && !_variables.IsStable(e) ? Temporary("value", Typed(Value(e, exact: true), e.Type)) : Value(e);
        List<CsExpr> given = [.. set.Select(i => Given(values[i]))];
        _out.Add(Cs.Assign(Sole(set.Select(i => _fn.ResultReads![i])), Sole(given)));
    }

    private void SetResults(CoreExpr tuple, IReadOnlyList<CoreVariable> results)
    {
        (var call, var parts) = Parts(tuple, results);
        if (parts == null && !(_fn.IsAsync && Awaits(tuple)))
        {
            _out.Add(Cs.Assign(new CsTuple(_fn.ResultReads!), call));
            return;
        }
        parts ??= Deconstructed(call, results.Count);
        var types = ((TupleType)tuple.Type).Vars;
        _out.Add(Cs.Assign(new CsTuple(_fn.ResultReads!),
            new CsTuple(parts.Select((n, i) => Converted(n, types[i].Type, results[i].Type)).ToList())));
    }

    // The tuple as it is, or taken apart where its parts have to be converted.
    private (CsExpr Tuple, List<string>? Parts) Parts(CoreExpr tuple, IReadOnlyList<CoreVariable> results)
    {
        var call = Expression(tuple);
        var types = ((TupleType)tuple.Type).Vars;
        var same = types.Select((t, i) => TypeIdentity.Identical(t.Type, results[i].Type)).All(x => x);
        return same ? (call, null) : (call, Deconstructed(call, results.Count));
    }

    private List<string> Deconstructed(CsExpr tuple, int count)
    {
        var names = Enumerable.Range(1, count).Select(i => _names.Temporary($"result{i}", _scope)).ToList();
        _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), tuple)));
        return names;
    }

    private CsExpr ReturnValue(IReadOnlyList<CoreExpr> values, IReadOnlyList<CoreVariable> results)
    {
        if (values.Count == 1 && results.Count > 1)
        {
            (var call, var parts) = Parts(values[0], results);
            if (parts == null) return call;
            var types = ((TupleType)values[0].Type).Vars;
            return new CsTuple(parts.Select((n, i) => Converted(n, types[i].Type, results[i].Type)).ToList());
        }
        var items = values.Select(v => Value(v)).ToList();
        return items.Count == 1 ? items[0] : new CsTuple(items);
    }
}
