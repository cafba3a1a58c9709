using PokCases.Domain.Cases;

namespace PokCases.Web.Referrals;

/// <summary>A document that goes along with a referral, for its receiver.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Kind">What kind of file.</param>
/// <param name="Size">In bytes.</param>
public sealed record AlongDocument(Guid Id, string FileName, DocumentKind Kind, long Size)
{
    internal static AlongDocument Of(CaseDocument document) => new(document.Id, document.FileName, document.Kind, document.Size);
}
