// The intermediate result of checking an expression.
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>An expression being checked: mode, type and constant value. Go: types2/operand.go.</summary>
internal sealed class Operand
{
    public OperandMode Mode { get; set; }

    public Expr? Expr { get; set; }

    public GoType Type { get; set; } = BasicType.Invalid;

    public ConstantValue? Value { get; set; }

    public BuiltinId Builtin { get; set; }

    public bool IsValid => Mode != OperandMode.Invalid;

    public bool IsConstant => Mode == OperandMode.Constant;

    public bool IsNil => Mode == OperandMode.Nil;

    public void Invalidate() => Mode = OperandMode.Invalid;

    public Operand Clone() => (Operand)MemberwiseClone();

    public void CopyFrom(Operand other)
    {
        Mode = other.Mode;
        Expr = other.Expr;
        Type = other.Type;
        Value = other.Value;
        Builtin = other.Builtin;
    }

    /// <summary>A constant operand's value.</summary>
    public ConstantValue Constant => Value ?? ConstantValue.Unknown;

    private static string ModeText(OperandMode mode) => mode switch
    {
        OperandMode.Invalid => "invalid operand",
        OperandMode.NoValue => "no value",
        OperandMode.Builtin => "built-in",
        OperandMode.Type => "type",
        OperandMode.Constant => "constant",
        OperandMode.Variable => "variable",
        OperandMode.MapIndex => "map index expression",
        OperandMode.CommaOk => "comma, ok expression",
        OperandMode.Nil => "nil",
        _ => "value",
    };

    /// <summary>The description in messages, such as "x (variable of type int)".</summary>
    public string Describe(Func<Package, string> qualifier)
    {
        if (Mode == OperandMode.Nil)
        {
            if (ReferenceEquals(Type, BasicType.Invalid))
                return "nil (with invalid type)";
            return ReferenceEquals(Type, BasicType.UntypedNil) ? "nil" : $"nil (of type {Type.ToString(qualifier)})";
        }
        var expr = Expr is not null ? Expr.ToString() : Mode switch
        {
            OperandMode.Builtin => Universe.InfoOf(Builtin).Name,
            OperandMode.Type => Type.ToString(qualifier),
            OperandMode.Constant => Constant.ToString(),
            _ => "",
        };
        var text = new StringBuilder();
        if (expr != "")
            text.Append(expr).Append(" (");
        var hasType = false;
        if (Mode is not (OperandMode.Invalid or OperandMode.NoValue or OperandMode.Builtin or OperandMode.Type))
        {
            if (Type is BasicType { IsUntyped: true } untyped)
                text.Append(untyped.Name).Append(' ');
            else
                hasType = true;
        }
        text.Append(ModeText(Mode));
        if (Mode == OperandMode.Constant && Constant.ToString() is var value && value != expr)
            text.Append(' ').Append(value);
        if (hasType)
            AppendType(text, qualifier);
        if (expr != "")
            text.Append(')');
        return text.ToString();
    }

    private void AppendType(StringBuilder text, Func<Package, string> qualifier)
    {
        if (!TypePredicates.IsValid(Type))
        {
            text.Append(" with invalid type");
            return;
        }
        text.Append(" of ");
        if (TypePredicates.IsGeneric(Type))
            text.Append("generic ");
        var parameter = AliasType.Unalias(Type) as TypeParamType;
        if (parameter is null && Type is NamedType or AliasType && parameter is null)
        {
            var kind = TypePredicates.CompositeKind(Type);
            text.Append(kind != "" ? kind : ((BasicType)Type.Underlying).Name).Append(' ');
        }
        text.Append("type ").Append(Type.ToString(qualifier));
        if (parameter is not null)
        {
            text.Append(" constrained by ").Append(parameter.Constraint.ToString(qualifier));
            if (parameter.TypeSet.IsEmpty)
                text.Append(" with empty type set");
        }
    }
}
