using System.Collections.Concurrent;
using System.Reflection;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>Under whose key a row's texts stand: the case it is about; without one the person, the agenda item, the request, or the row itself.</summary>
internal static class SealingSubjects
{
    private static readonly string[] Names = ["CaseId", "ItemId", "RequestId", "MatterId", "PersonId", "Id"];
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    // What names its case by something else.
    private static readonly Dictionary<Type, Func<PokCasesDb, object, ValueTask<Guid?>>> Elsewhere = new()
    {
        [typeof(OutcomePosition)] = async (db, p) => Direct(await db.FindAsync<Outcome>(((OutcomePosition)p).OutcomeId)),
        [typeof(InterimAnswer)] = async (db, a) => Direct(await db.FindAsync<InterimDecision>(((InterimAnswer)a).DecisionId)),
        [typeof(MethodAnswer)] = async (db, a) => Direct(await db.FindAsync<MethodStep>(((MethodAnswer)a).StepId)),
        [typeof(BudgetMovement)] = async (db, m) => ((BudgetMovement)m).RequestId is { } request ? Direct(await db.FindAsync<BudgetRequest>(request)) : ((BudgetMovement)m).Id,
        [typeof(RoomGuest)] = async (db, g) => Direct(await db.FindAsync<AgendaItem>(((RoomGuest)g).ItemId)),
        [typeof(SavedView)] = (_, v) => ValueTask.FromResult<Guid?>(((SavedView)v).OwnerId),
        [typeof(QueueVisitor)] = (_, v) => ValueTask.FromResult<Guid?>(((QueueVisitor)v).DayId),
        [typeof(SurveyRemark)] = (_, r) => ValueTask.FromResult<Guid?>(((SurveyRemark)r).SurveyId),
        [typeof(ItemProposal)] = async (db, p) => Direct(await db.FindAsync<AgendaItem>(((ItemProposal)p).ItemId)),
        [typeof(ReferralStep)] = async (db, s) => Direct(await db.FindAsync<Referral>(((ReferralStep)s).ReferralId)),
        [typeof(HandoverTalk)] = async (db, t) => Direct(await db.FindAsync<Referral>(((HandoverTalk)t).ReferralId)),
        [typeof(ReferralAppointment)] = async (db, a) => Direct(await db.FindAsync<Referral>(((ReferralAppointment)a).ReferralId)),
        [typeof(ReferralFeedback)] = async (db, f) => Direct(await db.FindAsync<Referral>(((ReferralFeedback)f).ReferralId)),
    };

    /// <summary>Whether a row of this type says by itself, or by <see cref="Elsewhere"/>, whose it is.</summary>
    public static bool Has(Type entity) => Elsewhere.ContainsKey(entity) || Named(entity).Length > 0;

    /// <summary>Whose key it is.</summary>
    public static async ValueTask<Guid> Of(PokCasesDb db, object entity) =>
        (Elsewhere.TryGetValue(entity.GetType(), out var find) ? await find(db, entity) : Direct(entity))
        ?? throw new InvalidOperationException($"A {entity.GetType().Name} names nothing whose key its texts can stand under.");

    private static Guid? Direct(object? entity) => entity is null
        ? null
        : Named(entity.GetType()).Select(p => p.GetValue(entity)).OfType<Guid>().Cast<Guid?>().FirstOrDefault();

    private static PropertyInfo[] Named(Type type) => Known.GetOrAdd(type, t =>
    [
        .. Names.Select(name => t.GetProperty(name)).OfType<PropertyInfo>().Where(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(Guid)),
    ]);
}
