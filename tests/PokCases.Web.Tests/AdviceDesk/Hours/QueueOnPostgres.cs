using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public sealed class QueueOnPostgres(TestHost<OnPostgres> host) : QueueTests<OnPostgres>(host);
