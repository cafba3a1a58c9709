namespace PokCases.Domain.Referrals;

/// <summary>One reason of the list to choose from when a referral is rejected, cancelled, put on hold or not brought about.</summary>
/// <remarks>The list is of the partnership, or of a table that has its own. What was chosen before keeps its words when the list changes.</remarks>
public sealed class ReferralReason
{
    /// <summary>Longest code, in characters.</summary>
    public const int LongestCode = 40;

    private ReferralReason()
    {
    }

    /// <summary>Puts a reason on a list.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table whose list it is; null for the partnership's.</param>
    /// <param name="to">For which state: one that has a reason, else throws <c>referral-reason-state</c>.</param>
    /// <param name="code">Stable, kebab-case; throws <c>referral-reason-code</c>.</param>
    /// <param name="name">As it is read.</param>
    /// <param name="order">Place on the list.</param>
    /// <param name="isShipped">Whether it comes with the program (<see cref="ShippedReasons"/>), and nobody here agreed on it yet.</param>
    public ReferralReason(Guid id, Guid? tableId, ReferralState to, string code, string name, int order, bool isShipped)
    {
        RuleViolation.When(!ReferralTransitions.NeedsReason(to), "referral-reason-state", "Only what is rejected, cancelled, on hold or failed has a reason.");
        Code = Texts.Required(code, LongestCode);
        RuleViolation.When(!Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'), "referral-reason-code", "A code is of small letters, digits and hyphens.");
        Id = id;
        TableId = tableId;
        To = to;
        Name = Texts.Required(name);
        Order = order;
        IsShipped = isShipped;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table whose list it is; null for the partnership's.</summary>
    public Guid? TableId { get; private set; }

    /// <summary>The state it is a reason for.</summary>
    public ReferralState To { get; private set; }

    /// <summary>Its stable code.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>As it is read.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Place on the list.</summary>
    public int Order { get; private set; }

    /// <summary>Comes with the program; a partnership that agreed on its own list replaces it.</summary>
    public bool IsShipped { get; private set; }

    /// <summary>Whether it is no longer chosen.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>A reason that a table or the partnership agreed on, last on its list; its code is made from its id, since nobody has to read it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table whose list it is; null for the partnership's.</param>
    /// <param name="to">For which state; throws <c>referral-reason-state</c>.</param>
    /// <param name="name">As it is read; throws <c>text-missing</c>.</param>
    /// <param name="listed">What stands on lists already.</param>
    public static ReferralReason Own(Guid id, Guid? tableId, ReferralState to, string name, IEnumerable<ReferralReason> listed) =>
        new(id, tableId, to, $"own-{id:n}", name, listed.Where(r => r.TableId == tableId && r.To == to).Select(r => r.Order + 1).DefaultIfEmpty(0).Max(), isShipped: false);

    /// <summary>Puts it in other words or at another place; it is then the list's own.</summary>
    public void Change(int seen, string name, int order)
    {
        StaleVersion.Check(seen, Version);
        Name = Texts.Required(name);
        Order = order;
        IsShipped = false;
        Version++;
    }

    /// <summary>Takes it off the list or puts it back.</summary>
    public void Retire(int seen, bool retired)
    {
        StaleVersion.Check(seen, Version);
        IsRetired = retired;
        Version++;
    }

    /// <summary>The reasons to choose from: the table's own list for that state when it has one, else the partnership's.</summary>
    /// <param name="all">More than concern it do no harm.</param>
    /// <param name="tableId">The table; null for what is of none.</param>
    /// <param name="to">For which state.</param>
    public static IReadOnlyList<ReferralReason> For(IEnumerable<ReferralReason> all, Guid? tableId, ReferralState to)
    {
        var usable = all.Where(r => r.To == to && !r.IsRetired).OrderBy(r => r.Order).ToList();
        var own = usable.FindAll(r => r.TableId is not null && r.TableId == tableId);
        return own.Count > 0 ? own : usable.FindAll(r => r.TableId is null);
    }
}
