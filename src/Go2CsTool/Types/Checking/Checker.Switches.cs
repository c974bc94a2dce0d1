// Expression switches and type switches.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckSwitch(SwitchStmt statement)
    {
        OpenScope(statement, "switch");
        if (statement.Init is not null)
            CheckStatement(statement.Init);
        var x = new Operand();
        if (statement.Tag is not null)
        {
            CheckExpr(x, statement.Tag);
            Assign(x, null, "switch expression");
            if (x.IsValid && !TypePredicates.Comparable(x.Type) && !TypePredicates.HasNil(x.Type))
            {
                Error(x, $"cannot switch on {Str(x)} ({Str(x.Type)} is not comparable)");
                x.Invalidate();
            }
        }
        else
        {
            // A missing tag stands for true.
            x.Mode = OperandMode.Constant;
            x.Type = BasicType.Bool;
            x.Value = ConstantValue.True;
            var at = statement.Body.List.Count > 0 ? statement.Body.List[0].Pos : statement.Body.Rbrace;
            x.Expr = new Ident { Name = "true", Pos = at, End = at };
        }
        var clauses = statement.Body.List.OfType<CaseClause>().ToList();
        ReportSeveralDefaults(clauses.Where(c => c.IsDefault));
        var seen = new Dictionary<object, List<(Pos Pos, GoType Type)>>();
        foreach (var clause in clauses)
        {
            foreach (var value in clause.List ?? [])
                CheckCase(x, value, seen);
            OpenScope(clause, "case");
            CheckStatements(clause.Body);
            CloseScope();
        }
        CloseScope();
    }

    private void CheckCase(Operand x, Expr expr, Dictionary<object, List<(Pos Pos, GoType Type)>> seen)
    {
        var value = new Operand();
        CheckExpr(value, expr);
        if (!x.IsValid || !value.IsValid)
            return;
        ConvertUntyped(value, x.Type);
        if (!value.IsValid)
            return;
        var comparison = value.Clone();
        CheckComparison(comparison, x, Token.Eql, true);
        if (!comparison.IsValid || !value.IsConstant || CaseKey(value.Constant) is not { } key)
            return;
        if (!seen.TryGetValue(key, out var others))
            seen[key] = others = [];
        foreach (var (pos, type) in others)
        {
            if (!TypeIdentity.Identical(value.Type, type))
                continue;
            NewError().Add(value, $"duplicate case {Str(value)} in expression switch").Add(pos, "previous case").Report();
            return;
        }
        others.Add((expr.GcPos, value.Type));
    }

    private void CheckTypeSwitch(TypeSwitchStmt statement)
    {
        OpenScope(statement, "switch");
        if (statement.Init is not null)
            CheckStatement(statement.Init);
        var name = statement.Lhs;
        if (name is { IsBlank: true })
        {
            Error(name, "no new variable on left side of :=");
            name = null;
        }
        else if (name is not null)
        {
            _info.Defs[name] = null;
        }
        var x = new Operand();
        CheckExpr(x, statement.Guard.X);
        Operand? subject = null;
        if (x.IsValid)
        {
            if (TypePredicates.IsTypeParam(x.Type))
                Error(x, $"cannot use type switch on type parameter value {Str(x)}");
            else if (TypePredicates.IsInterface(x.Type))
                subject = x;
            else
                Error(x, $"{Str(x)} is not an interface");
        }
        var clauses = statement.Body.List.OfType<CaseClause>().ToList();
        ReportSeveralDefaults(clauses.Where(c => c.IsDefault));
        var variables = new List<VarObj>();
        var seen = new List<(GoType? Type, Expr Expr)>();
        foreach (var clause in clauses)
        {
            var type = CheckCaseTypes(subject, clause.List ?? [], seen);
            OpenScope(clause, "case");
            if (name is not null)
            {
                var variable = new VarObj(VarKind.Local, name.Pos, _package, name.Name, type);
                Declare(_env.Scope, null, variable, clause.Colon);
                _info.Implicits[clause] = variable;
                variables.Add(variable);
            }
            CheckStatements(clause.Body);
            CloseScope();
        }
        if (name is not null)
        {
            if (!variables.Any(_usedVariables.Contains))
                Error(name, $"{name} declared and not used");
            _usedVariables.UnionWith(variables);
        }
        CloseScope();
    }

    /// <summary>Checks the types of a clause; gives the type of the clause's variable.</summary>
    private GoType CheckCaseTypes(Operand? x, IReadOnlyList<Expr> exprs, List<(GoType? Type, Expr Expr)> seen)
    {
        GoType? type = null;
        foreach (var expr in exprs)
        {
            if (Ast.Unparen(expr) is Ident name && LookupName(name.Name) is NilObj)
            {
                type = null;
                CheckExpr(new Operand(), expr);
            }
            else
            {
                type = CheckVariableType(expr);
                if (!TypePredicates.IsValid(type))
                    continue;
            }
            var other = seen.FirstOrDefault(s => type is null ? s.Type is null : s.Type is not null && TypeIdentity.Identical(type, s.Type))
                .Expr;
            if (other is not null)
            {
                NewError().Add(expr, $"duplicate case {(type is null ? "nil" : Str(type))} in type switch")
                    .Add(other, "previous case").Report();
                continue;
            }
            seen.Add((type, expr));
            if (x is not null && type is not null)
                VerifyAssertion(expr, x, type, true);
        }
        if (exprs.Count == 1 && type is not null)
            return type;
        return x?.Type ?? BasicType.Invalid;
    }
}
