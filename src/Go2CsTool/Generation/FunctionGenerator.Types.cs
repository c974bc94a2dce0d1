// Small questions generation asks about types.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private CsExpr Helper(string name) => _pkg.Helper(name);

    private string TypeOf(GoType t) => _types.Of(t);

    private static bool IsInterface(GoType t) => TypePredicates.IsInterface(t);

    private static bool IsString(GoType t) => TypePredicates.IsString(t);

    private static bool IsInteger(GoType t) => TypePredicates.IsInteger(t);

    private static bool IsUnsigned(GoType t) => TypePredicates.IsUnsigned(t);

    private static bool IsFloat(GoType t) => TypePredicates.IsFloat(t);

    private static bool IsComplex(GoType t) => TypePredicates.IsComplex(t);

    private static bool IsNumeric(GoType t) => TypePredicates.IsNumeric(t);

    private static BasicKind Kind(GoType t) => t.Underlying is BasicType b ? b.Kind : BasicKind.Invalid;

    private static int Width(GoType t) => Kind(t) switch
    {
        BasicKind.Int8 or BasicKind.Uint8 => 8,
        BasicKind.Int16 or BasicKind.Uint16 => 16,
        BasicKind.Int32 or BasicKind.Uint32 or BasicKind.UntypedRune => 32,
        _ => 64,
    };

    private static string TokenText(Token op) => op switch
    {
        Token.Add => "+",
        Token.Sub => "-",
        Token.Mul => "*",
        Token.Quo => "/",
        Token.Rem => "%",
        Token.And => "&",
        Token.Or => "|",
        Token.Xor => "^",
        Token.Shl => "<<",
        Token.Shr => ">>",
        Token.Lss => "<",
        Token.Leq => "<=",
        Token.Gtr => ">",
        Token.Geq => ">=",
        Token.Eql => "==",
        Token.Neq => "!=",
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
    };

    /// <summary>The zero value, as C# writes it.</summary>
    private CsExpr ZeroOf(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (TypeNames.IsWrapper(t)) return new CsDefault(TypeOf(t));
        switch (t.Underlying)
        {
            case BasicType b when TypePredicates.IsBoolean(b):
                return CsLiteral.Bool(false);
            case BasicType b when IsString(b):
                return CsLiteral.String("");
            case BasicType b when IsComplex(b) || b.Kind == BasicKind.UnsafePointer:
                return new CsDefault();
            case BasicType:
                return CsLiteral.Int(0);
            case StructType or ArrayType:
                return new CsNew(TypeOf(t), []);
            case SliceType or MapType:
                return new CsDefault();
            default:
                return CsLiteral.Null;
        }
    }

    private CsExpr NilOf(GoType target) => AliasType.Unalias(target).Underlying switch
    {
        SliceType or MapType => new CsDefault(TypeOf(target)),
        BasicType { Kind: BasicKind.UnsafePointer } => new CsDefault(TypeOf(target)),
        _ when TypeNames.IsWrapper(target) => new CsDefault(TypeOf(target)),
        _ => CsLiteral.Null,
    };
}
