using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public sealed class QueueOnSqlite(TestHost<OnSqlite> host) : QueueTests<OnSqlite>(host);
