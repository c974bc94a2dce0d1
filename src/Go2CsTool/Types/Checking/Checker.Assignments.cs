// Assignments and initializations, single and multiple.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>
    /// The operand is assigned to a variable of the type, or with null to one that takes the operand's default type. The context
    /// completes the message "cannot use x as T value in ...".
    /// </summary>
    private void Assign(Operand x, GoType? type, string context)
    {
        RequireSingle(x);
        switch (x.Mode)
        {
            case OperandMode.Invalid:
                return;
            case OperandMode.Type or OperandMode.Builtin or OperandMode.NoValue:
                Error(x, $"cannot assign {Str(x)} to {(type is null ? "<nil>" : Str(type))} in {context}");
                x.Invalidate();
                return;
        }
        if (TypePredicates.IsUntyped(x.Type) && !AssignUntyped(x, type, context))
        {
            x.Invalidate();
            return;
        }
        RequireInstance(x, Target.For(type, context));
        if (!x.IsValid || type is null)
            return;
        if (IsAssignable(x, type, out var cause))
            return;
        Error(x, $"cannot use {Str(x)} as {Str(type)} value in {context}" + (cause == "" ? "" : ": " + cause));
        x.Invalidate();
    }

    private bool AssignUntyped(Operand x, GoType? type, string context)
    {
        if (x.IsNil && type is null)
        {
            Error(x, $"use of untyped nil in {context}");
            return false;
        }
        var target = type;
        if (!x.IsNil && (type is null || TypePredicates.IsInterfaceValue(type)))
            target = TypePredicates.Default(x.Type);
        var (adopted, value, fault) = ImplicitType(x, target!);
        if (fault != ConversionFault.None)
        {
            Error(x, $"cannot use {Str(x)} as {Str(target!)} value in {context}" + fault switch
            {
                ConversionFault.Truncated => " (truncated)",
                ConversionFault.Overflow => " (overflows)",
                _ => "",
            });
            return false;
        }
        Adopt(x, adopted!, value);
        return true;
    }

    private void InitConstant(ConstObj obj, Operand x)
    {
        if (!x.IsValid || !TypePredicates.IsValid(x.Type) || obj.CheckedType is { } known && !TypePredicates.IsValid(known))
        {
            obj.CheckedType ??= BasicType.Invalid;
            return;
        }
        if (!x.IsConstant)
        {
            Error(x, $"{Str(x)} is not constant");
            obj.CheckedType ??= BasicType.Invalid;
            return;
        }
        obj.CheckedType ??= x.Type;
        Assign(x, obj.CheckedType, "constant declaration");
        if (x.IsValid)
            obj.Value = x.Constant;
    }

    private void InitVariable(VarObj obj, Operand x, string context)
    {
        if (!x.IsValid || !TypePredicates.IsValid(x.Type) || obj.CheckedType is { } known && !TypePredicates.IsValid(known))
        {
            obj.CheckedType ??= BasicType.Invalid;
            x.Invalidate();
            return;
        }
        if (obj.CheckedType is null)
        {
            if (ReferenceEquals(x.Type, BasicType.UntypedNil))
            {
                Error(x, $"use of untyped nil in {context}");
                obj.CheckedType = BasicType.Invalid;
                x.Invalidate();
                return;
            }
            obj.CheckedType = TypePredicates.Default(x.Type);
        }
        Assign(x, obj.CheckedType, context);
    }

    /// <summary>The type of an assignment's left side: null for the blank identifier, invalid after an error.</summary>
    private GoType? CheckLeftSide(Expr lhs)
    {
        var name = Ast.Unparen(lhs) as Ident;
        if (name is { IsBlank: true })
        {
            _info.Defs[name] = null;
            return null;
        }
        var variable = name is null ? null : LookupName(name.Name) as VarObj;
        var wasUsed = variable is not null && _usedVariables.Contains(variable);
        var x = new Operand();
        CheckExpr(x, lhs);
        if (variable is not null && !wasUsed)
            _usedVariables.Remove(variable);
        if (!x.IsValid || !TypePredicates.IsValid(x.Type))
            return BasicType.Invalid;
        if (x.Mode is OperandMode.Variable or OperandMode.MapIndex)
            return x.Type;
        if (x.Expr is SelectorExpr selector)
        {
            var operand = new Operand();
            CheckExpr(operand, selector.X);
            if (operand.Mode == OperandMode.MapIndex)
            {
                Error(x, $"cannot assign to struct field {x.Expr} in map");
                return BasicType.Invalid;
            }
        }
        Error(x, $"cannot assign to {x.Expr} (neither addressable nor a map index expression)");
        return BasicType.Invalid;
    }

    /// <summary>lhs = rhs, where the right side is an expression or an operand already checked.</summary>
    private void AssignVariable(Expr lhs, Expr? rhs, Operand? x, string context)
    {
        var type = CheckLeftSide(lhs);
        if (type is not null && !TypePredicates.IsValid(type))
        {
            if (x is not null)
                x.Invalidate();
            else
                Use(rhs!);
            return;
        }
        if (x is null)
        {
            x = new Operand();
            CheckExpr(x, rhs!, type?.Underlying is SignatureType ? Target.For(type, lhs.ToString()) : null);
        }
        Assign(x, type, type is null && context == "assignment" ? "assignment to _ identifier" : context);
    }

    private static string TypesSummary(IEnumerable<string> types) => "(" + string.Join(", ", types) + ")";

    private string TypesSummary(IReadOnlyList<GoType> types, bool variadic, bool hasDots)
    {
        var texts = new List<string>();
        for (var i = 0; i < types.Count; i++)
        {
            var type = types[i];
            string text;
            if (!TypePredicates.IsValid(type))
                text = "unknown type";
            else if (type is BasicType { IsUntyped: true } basic)
                text = TypePredicates.IsNumeric(type) ? "number" : basic.Name.Replace("untyped ", "");
            else
                text = Str(type);
            if (i == types.Count - 1)
            {
                if (variadic)
                    text = "..." + (type is SliceType slice ? Str(slice.Elem) : text);
                else if (hasDots)
                    text += "...";
            }
            texts.Add(text);
        }
        return TypesSummary(texts);
    }

    private void ReportCountMismatch(IReadOnlyList<Expr> rhs, int left, int right)
    {
        var (variables, values) = (Count(left, "variable"), Count(right, "value"));
        if (rhs.Count == 1 && Ast.Unparen(rhs[0]) is CallExpr call)
            Error(rhs[0], $"assignment mismatch: {variables} but {call.Fun} returns {values}");
        else
            Error(rhs[0], $"assignment mismatch: {variables} but {values}");
    }

    private void ReportReturnMismatch(ReturnStmt at, IReadOnlyList<VarObj> lhs, List<Operand> rhs)
    {
        Place place = at;
        var qualifier = "not enough";
        if (rhs.Count > lhs.Count)
        {
            place = rhs[lhs.Count];
            qualifier = "too many";
        }
        else if (rhs.Count > 0)
        {
            place = rhs[^1];
        }
        NewError().Add(place, qualifier + " return values")
            .Add(default(Diagnostics.Pos), "have " + TypesSummary([.. rhs.Select(x => x.Type)], false, false))
            .Add(default(Diagnostics.Pos), "want " + TypesSummary([.. lhs.Select(v => v.Type)], false, false))
            .Report();
    }

    /// <summary>var lhs = rhs, lhs := rhs, or return rhs with the results as lhs.</summary>
    private void InitVariables(IReadOnlyList<VarObj> lhs, IReadOnlyList<Expr> rhs, ReturnStmt? returns)
    {
        var context = returns is not null ? "return statement" : lhs.Count > 1 ? "multiple assignment" : "assignment";
        var isCall = rhs.Count == 1 && Ast.Unparen(rhs[0]) is CallExpr;
        if (lhs.Count == rhs.Count && !isCall)
        {
            for (var i = 0; i < lhs.Count; i++)
            {
                var x = new Operand();
                var description = returns is not null && lhs[i].Name == "" ? "result variable" : lhs[i].Name;
                CheckExpr(x, rhs[i], Target.For(lhs[i].CheckedType, description));
                InitVariable(lhs[i], x, context);
            }
            return;
        }
        if (rhs.Count != 1)
        {
            if (Use(rhs))
            {
                if (returns is not null)
                    ReportReturnMismatch(returns, lhs, CheckExprList(rhs));
                else
                    ReportCountMismatch(rhs, lhs.Count, rhs.Count);
            }
            Invalidate(lhs);
            return;
        }
        var (values, commaOk) = CheckMulti(rhs[0], lhs.Count == 2 && returns is null);
        if (lhs.Count == values.Count)
        {
            for (var i = 0; i < lhs.Count; i++)
                InitVariable(lhs[i], values[i], context);
            if (commaOk)
                RecordCommaOk(rhs[0], values);
            return;
        }
        if (values[0].IsValid)
        {
            if (returns is not null)
                ReportReturnMismatch(returns, lhs, values);
            else
                ReportCountMismatch(rhs, lhs.Count, values.Count);
        }
        Invalidate(lhs);
    }

    private static void Invalidate(IReadOnlyList<VarObj> variables)
    {
        foreach (var variable in variables)
            variable.CheckedType ??= BasicType.Invalid;
    }

    private void AssignVariables(IReadOnlyList<Expr> lhs, IReadOnlyList<Expr> rhs)
    {
        var context = lhs.Count > 1 ? "multiple assignment" : "assignment";
        var isCall = rhs.Count == 1 && Ast.Unparen(rhs[0]) is CallExpr;
        if (lhs.Count == rhs.Count && !isCall)
        {
            for (var i = 0; i < lhs.Count; i++)
                AssignVariable(lhs[i], rhs[i], null, context);
            return;
        }
        if (rhs.Count != 1)
        {
            var leftOk = UseLeft(lhs);
            if (Use(rhs) && leftOk)
                ReportCountMismatch(rhs, lhs.Count, rhs.Count);
            return;
        }
        var (values, commaOk) = CheckMulti(rhs[0], lhs.Count == 2);
        if (lhs.Count == values.Count)
        {
            for (var i = 0; i < lhs.Count; i++)
                AssignVariable(lhs[i], null, values[i], context);
            if (commaOk)
                RecordCommaOk(rhs[0], values);
            return;
        }
        if (values[0].IsValid)
            ReportCountMismatch(rhs, lhs.Count, values.Count);
        UseLeft(lhs);
    }

    /// <summary>Records the pair (value, ok) as the type of an expression used in comma-ok form.</summary>
    private void RecordCommaOk(Expr expr, List<Operand> values)
    {
        if (!values[0].IsValid || !values[1].IsValid)
            return;
        var pair = new TupleType([.. values.Select(v => new VarObj(VarKind.Local, expr.Pos, _package, "", v.Type))]);
        for (var at = expr; ; at = ((ParenExpr)at).X)
        {
            _info.Types[at] = _info.Types[at] with { Type = pair };
            if (at is not ParenExpr)
                return;
        }
    }

    private void DeclareShort(AssignStmt statement)
    {
        var top = _delayed.Count;
        var scope = _env.Scope;
        var (lhs, rhs) = (statement.Lhs, statement.Rhs);
        var seen = new HashSet<string>();
        var variables = new VarObj?[lhs.Count];
        var fresh = new List<VarObj>();
        var failed = false;
        for (var i = 0; i < lhs.Count; i++)
        {
            if (lhs[i] is not Ident name)
            {
                UseLeft([lhs[i]]);
                Error(lhs[i], $"non-name {lhs[i]} on left side of :=");
                failed = true;
                continue;
            }
            if (!name.IsBlank && !seen.Add(name.Name))
            {
                Error(name, $"{name} repeated on left side of :=");
                failed = true;
                continue;
            }
            if (scope.Lookup(name.Name) is { } known)
            {
                _info.Uses[name] = known;
                variables[i] = known as VarObj;
                if (known is not VarObj)
                {
                    Error(name, $"cannot assign to {name}");
                    failed = true;
                }
                continue;
            }
            var variable = new VarObj(VarKind.Local, name.Pos, _package, name.Name, null);
            variables[i] = variable;
            if (!name.IsBlank)
                fresh.Add(variable);
            _info.Defs[name] = variable;
        }
        for (var i = 0; i < variables.Length; i++)
            variables[i] ??= new VarObj(VarKind.Local, lhs[i].Pos, _package, "_", null);
        InitVariables(variables!, rhs, null);
        RunDelayed(top);
        if (fresh.Count == 0 && !failed)
        {
            Error(statement.GcPos, "no new variables on left side of :=");
            return;
        }
        foreach (var variable in fresh)
            Declare(scope, null, variable, rhs[^1].EndPos);
    }
}
