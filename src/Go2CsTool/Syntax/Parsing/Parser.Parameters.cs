// Grammar area: signatures, parameters, results and type parameters.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    // Signature = [ TypeParams ] Parameters [ Result ] . With a context, type parameters are an error.
    private FuncType ParseSignature(string context)
    {
        var start = TokPos;
        FieldList? typeParams = null;
        if (Got(Token.LBrack))
        {
            if (context.Length > 0)
                SyntaxError(start, context + " must have no type parameters");
            if (Tok == Token.RBrack)
            {
                SyntaxError("empty type parameter list");
                Next();
            }
            else
            {
                typeParams = ParseParameters(start, Token.RBrack, requireNames: true, allowEllipsis: false);
            }
        }
        var opening = TokPos;
        Want(Token.LParen);
        var parameters = ParseParameters(opening, Token.RParen, requireNames: false, allowEllipsis: true);
        var results = ParseResult();
        var type = new FuncType
        {
            TypeParams = context.Length == 0 && typeParams?.List.Count > 0 ? typeParams : null,
            Params = parameters,
            Results = results,
            SignaturePos = start,
        };
        return Finish(type, start);
    }

    // Result = Parameters | Type .
    private FieldList? ParseResult()
    {
        var start = TokPos;
        if (Got(Token.LParen))
        {
            var list = ParseParameters(start, Token.RParen, requireNames: false, allowEllipsis: false);
            return list.List.Count > 0 ? list : null;
        }
        if (ParseTypeOrNull() is not { } type)
            return null;
        var field = Finish(new Field { Names = [], Type = type }, start);
        return Finish(new FieldList { List = [field] }, start);
    }

    // Parameters = "(" [ ParameterList [ "," ] ] ")" . The opening delimiter has been consumed; the first name, or the
    // first name and type, may have been parsed.
    private FieldList ParseParameters(
        Pos opening, Token close, bool requireNames, bool allowEllipsis, Ident? firstName = null, Expr? firstType = null)
    {
        var entries = ParseParameterEntries(close, requireNames, allowEllipsis, firstName, firstType, out var closing);
        var fields = new List<Field>();
        for (var i = 0; i < entries.Count;)
        {
            var entry = entries[i];
            var names = new List<Ident>();
            // Names that share a type share the node.
            for (; i < entries.Count && ReferenceEquals(entries[i].Type, entry.Type); i++)
            {
                if (entries[i].Name is { } name)
                    names.Add(name);
            }
            var start = names.Count > 0 ? names[0].Pos : entry.Type!.Pos;
            fields.Add(new Field { Names = Freeze(names), Type = entry.Type!, Pos = start, End = entry.Type!.End });
        }
        return FinishFields(opening, fields, closing);
    }

    private List<Parameter> ParseParameterEntries(
        Token close, bool requireNames, bool allowEllipsis, Ident? firstName, Expr? firstType, out Pos closing)
    {
        if (firstName != null && firstType != null && Tok == close)
        {
            closing = TokPos;
            Next();
            return [new Parameter { Name = firstName, Type = firstType }];
        }
        var list = new List<Parameter>();
        closing = ParseList("parameter list", Token.Comma, close, () =>
        {
            var parameter = firstType != null
                ? new Parameter { Name = firstName, Type = firstType }
                : ParseParameterOrNull(firstName, close);
            firstName = null;
            firstType = null;
            if (parameter != null)
                list.Add(parameter);
            return false;
        });
        DistributeTypes(list, requireNames, closing);
        CheckEllipses(list, allowEllipsis);
        return list;
    }

    // ParameterDecl = [ identifier ] [ "..." ] Type, or a name alone that is either. Null after an error.
    private Parameter? ParseParameterOrNull(Ident? name, Token close)
    {
        // Type sets may be written in type parameter lists.
        var isTypeParam = close == Token.RBrack;
        if (name == null && isTypeParam && Tok == Token.Tilde)
            return new Parameter { Type = ParseUnion(null) };

        var parameter = new Parameter();
        if (name != null || Tok == Token.Ident)
        {
            name ??= ParseName();
            if (Tok == Token.LBrack)
            {
                parameter.Type = ParseArrayOrTypeArgs(name);
                if (parameter.Type is not IndexExpr)
                    parameter.Name = name;
                return WithUnion(parameter);
            }
            if (Tok == Token.Period)
            {
                parameter.Type = ParseQualifiedName(name);
                return WithUnion(parameter);
            }
            if (isTypeParam && Tok == Token.Or)
            {
                parameter.Type = name;
                return WithUnion(parameter);
            }
            parameter.Name = name;
        }

        if (Tok == Token.Ellipsis)
        {
            parameter.Type = ParseEllipsis();
            return parameter;
        }
        if (isTypeParam && Tok == Token.Tilde)
        {
            parameter.Type = ParseUnion(null);
            return parameter;
        }
        parameter.Type = ParseTypeOrNull();
        if (parameter.Type != null)
            return WithUnion(parameter);
        if (parameter.Name != null)
            return parameter;
        SyntaxError("expected " + Describe(close));
        SkipTo(Token.Comma | (TokenSet)close);
        return null;

        Parameter WithUnion(Parameter p)
        {
            if (isTypeParam && Tok == Token.Or)
                p.Type = ParseUnion(p.Type);
            return p;
        }
    }

    private Expr ParseEllipsis()
    {
        var start = TokPos;
        Next();
        if (ParseTypeOrNull() is { } type)
            return Finish(new Ellipsis { Elt = type }, start);
        var bad = BadExprHere();
        SyntaxError("... is missing type");
        return bad;
    }

    // Either no parameter has a name, or all do and those without a type take the next one's.
    private void DistributeTypes(List<Parameter> list, bool requireNames, Pos closing)
    {
        var named = list.Count(p => p is { Name: not null, Type: not null });
        var typed = list.Count(p => p.Type != null);
        if (named == 0 && !requireNames)
        {
            // The names are types.
            foreach (var p in list)
            {
                if (p.Name != null)
                    (p.Name, p.Type) = (null, p.Name);
            }
            return;
        }
        if (named == list.Count)
            return;
        Pos errorPos = default;
        Expr? type = null;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var p = list[i];
            if (p.Type != null)
            {
                type = p.Type;
                if (p.Name == null)
                {
                    errorPos = type.StartPos;
                    p.Name = new Ident { Name = "_", Pos = errorPos, End = errorPos };
                }
            }
            else if (type != null)
            {
                p.Type = type;
            }
            else
            {
                errorPos = p.Name!.Pos;
                p.Type = BadExprAt(errorPos);
            }
        }
        if (!errorPos.IsValid)
            return;
        if (named == typed)
            SyntaxError(closing, requireNames ? "missing type constraint" : "missing parameter type");
        else if (!requireNames)
            SyntaxError(errorPos, "missing parameter name");
        else
            SyntaxError(errorPos, "missing type parameter name" + (list.Count == 1 ? " or invalid array length" : ""));
    }

    // "..." is for the last parameter of a function; elsewhere it is reported once and dropped.
    private void CheckEllipses(List<Parameter> list, bool allowEllipsis)
    {
        var reported = false;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Type is not Ellipsis ellipsis || (allowEllipsis && i + 1 == list.Count))
                continue;
            if (!reported)
                Error(ellipsis.Pos, allowEllipsis ? "can only use ... with final parameter" : "invalid use of ...");
            reported = true;
            list[i].Type = ellipsis.Elt;
        }
    }

    private sealed class Parameter
    {
        public Ident? Name { get; set; }

        public Expr? Type { get; set; }
    }
}
