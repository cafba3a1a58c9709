namespace PokCases.Web.Referrals;

/// <summary>Own referrals in lists.</summary>
/// <param name="All">Every one of them.</param>
/// <param name="Shown">Which list is open.</param>
public sealed record ReferralListView(IReadOnlyList<ReferralRow> All, ReferralList Shown)
{
    private static readonly Dictionary<ReferralList, string> Words = new()
    {
        [ReferralList.Mine] = "op-mij",
        [ReferralList.Other] = "op-de-ander",
        [ReferralList.Late] = "te-laat",
        [ReferralList.Over] = "klaar",
    };

    /// <summary>The rows of a list.</summary>
    public IReadOnlyList<ReferralRow> Of(ReferralList list) => [.. All.Where(r => list switch
    {
        ReferralList.Mine => r is { IsOver: false, IsMine: true },
        ReferralList.Other => r is { IsOver: false, IsMine: false },
        ReferralList.Late => r is { IsOver: false, IsLate: true },
        _ => r.IsOver,
    })];

    /// <summary>A list's word in an address.</summary>
    public static string Word(ReferralList list) => Words[list];

    /// <summary>The list that a word names; what waits for me for none.</summary>
    public static ReferralList Named(string? word) => Words.Where(w => w.Value == word).Select(w => w.Key).FirstOrDefault();
}
