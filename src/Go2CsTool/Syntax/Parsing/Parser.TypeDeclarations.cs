// Grammar area: type declarations. After "type T [", a type parameter list and an array length look alike for a while:
// "P *E," is a parameter, "P *E]" a product.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    // TypeSpec = identifier [ TypeParams ] [ "=" ] Type .
    private TypeSpec ParseTypeSpec()
    {
        var start = TokPos;
        var doc = TakeDoc();
        var name = ParseName();
        FieldList? typeParams = null;
        Pos assign = default;
        Expr? type;
        if (Tok == Token.LBrack)
        {
            var lbrack = TokPos;
            Next();
            switch (Tok)
            {
                case Token.Ident:
                    var (paramName, paramType, length) = ParseTypeParamOrLength();
                    if (paramName == null)
                    {
                        type = ParseArrayType(lbrack, length);
                        break;
                    }
                    typeParams = ParseParameters(
                        lbrack, Token.RBrack, requireNames: true, allowEllipsis: false, paramName, paramType);
                    (assign, type) = ParseAliasedType();
                    break;
                case Token.RBrack:
                    Next();
                    type = ParseSliceType(lbrack);
                    break;
                default:
                    type = ParseArrayType(lbrack, null);
                    break;
            }
        }
        else
        {
            (assign, type) = ParseAliasedType();
        }
        if (type == null)
        {
            type = BadExprHere();
            SyntaxError("in type declaration");
            SkipTo(new TokenSet(Token.Semicolon, Token.RParen));
        }
        return Finish(
            new TypeSpec { Doc = doc, Name = name, TypeParams = typeParams, AssignPos = assign, Type = type },
            start);
    }

    private (Pos Assign, Expr? Type) ParseAliasedType()
    {
        var pos = TokPos;
        var assign = GotAssign() ? pos : default;
        return (assign, ParseTypeOrNull());
    }

    // Parses what follows "type T [" if it begins with a name: either the first type parameter's name and, unless it
    // is still to be parsed, its constraint; or an array length.
    private (Ident? Name, Expr? Type, Expr? Length) ParseTypeParamOrLength()
    {
        Expr x = ParseName();
        // An index is no constant, so "P [" begins a constraint.
        if (Tok != Token.LBrack)
        {
            _expressionLevel++;
            x = ParseBinaryExpr(ParsePrimaryExpr(x), 0);
            _expressionLevel--;
        }
        var (name, type) = SplitTypeParam(x, Tok == Token.Comma);
        return name != null && (type != null || Tok != Token.RBrack) ? (name, type, null) : (null, null, x);
    }

    // Splits "P *E", "P(E)" or "P *E|F" into name and constraint if the latter can only be a type, or if forced.
    // A name alone yields (name, null), anything else (null, null).
    private static (Ident? Name, Expr? Type) SplitTypeParam(Expr x, bool force)
    {
        var unions = new Stack<BinaryExpr>();
        while (x is BinaryExpr { Op: Token.Or } union)
        {
            unions.Push(union);
            force = force || IsTypeElement(union.Y);
            x = union.X;
        }
        var (name, type) = SplitTypeParamTerm(x, force);
        if (unions.Count == 0)
            return (name, type);
        if (name == null || type == null)
            return (null, null);
        foreach (var union in unions)
        {
            type = new BinaryExpr
            {
                X = type,
                OpPos = union.OpPos,
                Op = Token.Or,
                Y = union.Y,
                Pos = type.Pos,
                End = union.End,
            };
        }
        return (name, type);
    }

    private static (Ident? Name, Expr? Type) SplitTypeParamTerm(Expr x, bool force)
    {
        switch (x)
        {
            case Ident name:
                return (name, null);
            case BinaryExpr { Op: Token.Mul, X: Ident name } product when force || IsTypeElement(product.Y):
                return (name, new StarExpr { X = product.Y, Pos = product.OpPos, End = product.End });
            case CallExpr { Fun: Ident name, Args: [var arg], HasEllipsis: false } when force || IsTypeElement(arg):
                return (name, Ast.Unparen(arg));
            default:
                return (null, null);
        }
    }

    // Whether x can only be a type element, not an ordinary expression.
    private static bool IsTypeElement(Expr x)
    {
        var candidates = new Stack<Expr>();
        candidates.Push(x);
        while (candidates.TryPop(out var candidate))
        {
            switch (candidate)
            {
                case ArrayType or StructType or FuncType or InterfaceType or MapType or ChanType:
                case UnaryExpr { Op: Token.Tilde }:
                    return true;
                case UnaryExpr unary:
                    candidates.Push(unary.X);
                    break;
                case StarExpr star:
                    candidates.Push(star.X);
                    break;
                case ParenExpr paren:
                    candidates.Push(paren.X);
                    break;
                case BinaryExpr binary:
                    candidates.Push(binary.X);
                    candidates.Push(binary.Y);
                    break;
            }
        }
        return false;
    }
}
