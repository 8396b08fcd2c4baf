package io.github.integrationwizard.gui.widget;

import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.gui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Pages made of the widgets, with texts as they will come, in three languages.
final class Samples {
    static final String POLICY =
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "ZillizBucket",
                  "Effect": "Allow",
                  "Action": [
                    "s3:GetBucketLocation",
                    "s3:ListBucket"
                  ],
                  "Resource": "arn:aws:s3:::acme-zilliz-backups-usw2"
                },
                {
                  "Sid": "ZillizObjects",
                  "Effect": "Allow",
                  "Action": [
                    "s3:GetObject",
                    "s3:PutObject"
                  ],
                  "Resource": "arn:aws:s3:::acme-zilliz-backups-usw2/*"
                }
              ]
            }
            """;

    private final int at;

    private Samples(String language) {
        at = List.of("en", "ja", "zh").indexOf(language);
    }

    static Scene scene(Parent root, String language, boolean dark) {
        var theme = new Theme(Fonts.ofThisComputer(), new SimpleObjectProperty<>(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        theme.setLanguage(language);
        var scene = new Scene(root);
        theme.apply(scene);
        return scene;
    }

    private String t(String en, String ja, String zh) {
        return List.of(en, ja, zh).get(at);
    }

    private CopyWords copyWords() {
        return new CopyWords(t("Copy", "コピー", "复制"), t("Copied", "コピー済み", "已复制"));
    }

    private static Run p(String text) {
        return new Run.Plain(text);
    }

    private static Run b(String text) {
        return new Run.Strong(text);
    }

    static Parent policyPage(String language, boolean narrow) {
        var s = new Samples(language);
        return s.frame(narrow, 2, s.t("Permissions policy", "許可ポリシー", "权限策略"),
                s.t("What Zilliz Cloud may do in the bucket, once it holds the role.",
                        "ロールを引き受けた Zilliz Cloud がバケットで行える操作です。", "Zilliz Cloud 承担角色后，可对存储桶执行的操作。"),
                s.guide(), List.of(s.artifact(), s.holder(), s.fold()), Double.NaN);
    }

    static Parent bucketPage(String language, boolean narrow) {
        var s = new Samples(language);
        return s.frame(narrow, 1, s.t("Bucket", "バケット", "存储桶"),
                s.t("Where Zilliz Cloud puts backups and audit logs.", "バックアップと監査ログの保存先です。", "备份和审计日志的存放位置。"),
                s.bucketGuide(), s.bucketFields(), Double.NaN);
    }

    static Parent validatePage(String language, boolean narrow) {
        var s = new Samples(language);
        return s.frame(narrow, 4, s.t("Validate", "検証", "校验"),
                s.t("Reads only, with the AWS profile prod-readonly. Nothing is changed.",
                        "AWS プロファイル prod-readonly で読み取りのみを行います。何も変更しません。", "使用 AWS 配置 prod-readonly，仅读取，不作任何更改。"),
                s.values(), s.checks(), 0.78);
    }

    static Parent homePage(String language, boolean empty) {
        var s = new Samples(language);
        var side = new Sidebar();
        var integrations = new NavItem(Icons.INTEGRATIONS, s.t("Integrations", "統合", "集成"));
        integrations.setCurrent(true);
        integrations.setCount(empty ? "" : "3");
        side.getChildren().addAll(new SidebarBrand("Integration Wizard", "for Zilliz Cloud"), integrations,
                new NavItem(Icons.EXPLAIN, s.t("Explain an error", "エラーの説明", "解释错误")), spring(),
                new NavItem(Icons.SETTINGS, s.t("Settings", "設定", "设置")));
        var page = new VBox(empty ? s.emptyHome() : s.list());
        HBox.setHgrow(page, Priority.ALWAYS);
        var frame = new BorderPane(page);
        frame.setLeft(side);
        frame.setBottom(s.status(Double.NaN));
        return frame;
    }

    private Node emptyHome() {
        var headline = Parts.wrapped(t("Connect Zilliz Cloud to storage you own", "Zilliz Cloud を自社のストレージに接続", "将 Zilliz Cloud 连接到您的存储"), "headline");
        var lead = Parts.wrapped(t("Choose where backups, audit logs or external volumes should live. You get the exact policy, the reason for every permission, and a check that it works.",
                "バックアップ、監査ログ、外部ボリュームの保存先を選びます。正確なポリシーと各権限の理由、動作の確認が得られます。", "选择备份、审计日志或外部卷的存放位置。您将获得准确的策略、每项权限的原因以及可用性检查。"), "page-lead");
        var box = new VBox(4, headline, lead,
                new EmptyChoice("S3", "Amazon S3", t("All regions outside China", "中国以外の全リージョン", "中国以外的所有区域")),
                new EmptyChoice("CN", t("Amazon S3 in China", "Amazon S3 (中国)", "Amazon S3（中国）"), t("Beijing and Ningxia, partition aws-cn", "北京と寧夏、パーティション aws-cn", "北京和宁夏，分区 aws-cn")),
                new EmptyChoice("OSS", "Alibaba Cloud OSS", t("RAM policy and role", "RAM ポリシーとロール", "RAM 策略与角色")));
        box.setMaxWidth(760);
        box.setPadding(new Insets(120, 0, 0, 190));
        return box;
    }

    private Node list() {
        var title = new Label(t("Integrations", "統合", "集成"));
        title.getStyleClass().add("page-title");
        var create = new Button(t("New integration", "新しい統合", "新建集成"), Icons.PLUS.node());
        create.getStyleClass().add("accent");
        var head = new HBox(title, spring(), new Button(t("Import...", "インポート...", "导入...")), create);
        head.getStyleClass().addAll("page-head", "head-buttons");
        var rows = new VBox(2);
        rows.setPadding(new Insets(0, 32, 0, 32));
        rows.getChildren().addAll(
                row("S3", "prod-backups-fra", "Amazon S3, eu-central-1", GlyphState.FAILED, t("Blocked", "要修正", "受阻"), t("Trust policy, 1 check failed", "信頼ポリシー、不合格 1 件", "信任策略，1 项未通过")),
                row("OSS", "hangzhou-archive", "Alibaba OSS, cn-hangzhou", GlyphState.DRAFT, t("Draft", "下書き", "草稿"), t("Step 2 of 5, bucket", "手順 2 / 5、バケット", "第 2 / 5 步，存储桶")),
                row("S3", "prod-backups-usw2", "Amazon S3, us-west-2", GlyphState.WAITING, t("Waiting for the cloud admin", "クラウド管理者の回答待ち", "等待云管理员"), t("CHG-48213, for 2 days", "CHG-48213、2 日前から", "CHG-48213，已 2 天")),
                row("CN", "ningxia-audit", "Amazon S3, cn-northwest-1", GlyphState.CHECKED, t("Confirmed by Zilliz", "Zilliz で確認済み", "已由 Zilliz 确认"), t("18 Nov, 16:20", "11 月 18 日 16:20", "11 月 18 日 16:20")),
                row("S3", "access-logs-sin", "Amazon S3, ap-southeast-1", GlyphState.DONE_BY_HAND, t("No blocker found", "問題は見つかっていません", "未发现阻碍"), t("9 Nov, 2 not looked at", "11 月 9 日、未確認 2 件", "11 月 9 日，2 项未查看")));
        ((ListRow) rows.getChildren().get(2)).setSelected(true);
        return new VBox(head, rows);
    }

    private static ListRow row(String letters, String title, String second, GlyphState state, String stateTitle, String stateSecond) {
        var row = new ListRow();
        row.setLetters(letters);
        row.setTitle(title);
        row.setSecond(second);
        row.setState(state);
        row.setStateTitle(stateTitle);
        row.setStateSecond(stateSecond);
        return row;
    }

    private Parent frame(boolean narrow, int current, String title, String lead, Node console, List<Node> work, double progress) {
        var titleLabel = Parts.wrapped(title, "page-title");
        var head = new VBox(titleLabel, Parts.wrapped(lead, "page-lead"));
        head.getStyleClass().add("page-head");
        var consoleContent = new VBox(console);
        consoleContent.getStyleClass().add("console-content");
        var left = scroll(consoleContent, "console-column");
        left.pseudoClassStateChanged(PseudoClass.getPseudoClass("compact"), narrow);
        var workContent = new VBox();
        workContent.getStyleClass().add("work-content");
        workContent.getChildren().setAll(work);
        var right = scroll(workContent, "work-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = new HBox(left, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var note = new Label(t("Draft saved", "下書きを保存済み", "草稿已保存"), Icons.CHECK.node());
        note.getStyleClass().add("action-note");
        var next = new Button(t("Next", "次へ", "下一步"));
        if (current == 1) {
            next.getStyleClass().add("accent");
        }
        var actions = new HBox(note, spring(), new Button(t("Back", "戻る", "上一步")), next);
        actions.getStyleClass().add("action-bar");
        var frame = new BorderPane(new VBox(head, columns, actions));
        frame.setLeft(sidebar(narrow, current));
        frame.setBottom(status(progress));
        return frame;
    }

    private static ScrollPane scroll(Node content, String styleClass) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("edge-to-edge", styleClass);
        return pane;
    }

    private static Node spring() {
        var spring = Parts.spring();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private Sidebar sidebar(boolean narrow, int current) {
        var rail = new StepRail();
        var states = List.of(GlyphState.DONE_BY_HAND, GlyphState.CHECKED, GlyphState.TODO, GlyphState.WAITING, GlyphState.TODO);
        var titles = List.of(t("Basic settings", "基本設定", "基础设置"), t("Bucket", "バケット", "存储桶"), t("Permissions policy", "許可ポリシー", "权限策略"),
                t("Role and trust", "ロールと信頼", "角色与信任"), t("Validate", "検証", "校验"));
        var seconds = List.of("", current == 1 ? t("1 value to correct", "修正する値 1 件", "1 个值需更正") : "", current == 2 ? t("ready to paste", "貼り付け可能", "可粘贴") : "",
                t("waiting for the Zilliz admin", "Zilliz 管理者の回答待ち", "等待 Zilliz 管理员"), current == 4 ? t("running, 11 of 14", "実行中、11 / 14", "进行中，11 / 14") : "");
        for (int i = 0; i < 5; i++) {
            rail.getItems().add(new RailItem(i == current ? GlyphState.HERE : states.get(i), "", titles.get(i), seconds.get(i)));
        }
        rail.setCurrent(current);
        var name = new Label("prod-backups-usw2");
        name.getStyleClass().add("integration-name");
        var place = new Label("Amazon S3, us-west-2");
        place.getStyleClass().add("second-line");
        var heading = new VBox(1, name, place);
        heading.getStyleClass().add("wide-only");
        heading.setPadding(new Insets(10, 8, 16, 8));
        var side = new Sidebar();
        side.getChildren().addAll(new NavItem(Icons.BACK, t("Integrations", "統合", "集成")), heading, rail, spring(),
                new NavItem(Icons.REQUEST, t("Write a request...", "依頼文を作成...", "撰写请求...")));
        side.setCompact(narrow);
        return side;
    }

    private StatusLine status(double progress) {
        var status = new StatusLine();
        status.setText(Double.isNaN(progress) ? t("No findings", "指摘なし", "无问题") : t("Checking 11 of 14", "検査中 11 / 14", "检查中 11 / 14"));
        status.setProgress(progress);
        status.setCancelText(t("Cancel", "キャンセル", "取消"));
        status.getButtons().addAll(StatusLine.button(Icons.CONSOLE, t("Console labels: English", "コンソール表記: English", "控制台语言：English")),
                StatusLine.button(Icons.LANGUAGE, t("English", "日本語", "简体中文")),
                StatusLine.button(Icons.ONLINE, t("Online, read only", "オンライン（読み取りのみ）", "在线，只读")));
        return status;
    }

    private GuideColumn guide() {
        var guide = new GuideColumn();
        guide.setHeading(t("In the IAM console", "IAM コンソールで", "在 IAM 控制台中"));
        guide.setOpenText(t("Open Policies in IAM", "IAM のポリシーを開く", "打开 IAM 的策略页"));
        guide.getSteps().addAll(
                at == 0 ? new GuideStep(p("Open "), b("Policies"), p(" and choose "), b("Create policy"), p("."))
                        : at == 1 ? new GuideStep(b("[Policies]"), p(" を開き、"), b("[Create policy]"), p(" をクリックします。"))
                        : new GuideStep(p("打开 "), b("Policies"), p("，点击 "), b("Create policy"), p("。")),
                at == 0 ? new GuideStep(p("In "), b("Policy editor"), p(" choose "), b("JSON"), p(", select everything and paste."))
                        : at == 1 ? new GuideStep(b("[Policy editor]"), p(" で "), b("[JSON]"), p(" を選択し、内容をすべて置き換えて貼り付けます。"))
                        : new GuideStep(p("在 "), b("Policy editor"), p(" 中选择 "), b("JSON"), p("，全选并粘贴。")),
                at == 0 ? new GuideStep(p("Choose "), b("Next"), p(". Under "), b("Policy name"), p(" enter"), new Run.Chip("zilliz-prod-backups-policy", copyWords()))
                        : at == 1 ? new GuideStep(b("[Next]"), p(" をクリックし、"), b("[Policy name]"), p(" に次の値を入力します。"), new Run.Chip("zilliz-prod-backups-policy", copyWords()))
                        : new GuideStep(p("点击 "), b("Next"), p("，在 "), b("Policy name"), p(" 中输入"), new Run.Chip("zilliz-prod-backups-policy", copyWords())),
                new GuideStep(p(t("Choose ", "", "点击 ")), b("Create policy"), p(t(".", " をクリックします。", "。"))));
        guide.getRemark().addAll(b(t("Why a name? ", "名前の理由: ", "为何命名？")), p(t("The role of the next step is given this policy by its name.", "次の手順のロールに、この名前のポリシーを付けます。", "下一步的角色按此名称附加策略。")));
        guide.setDoneText(t("Done in the console", "コンソールで作成済み", "已在控制台完成"));
        return guide;
    }

    private GuideColumn bucketGuide() {
        var guide = new GuideColumn();
        guide.setHeading(t("In the S3 console", "S3 コンソールで", "在 S3 控制台中"));
        guide.setOpenText(t("Open S3 in us-west-2", "us-west-2 の S3 を開く", "打开 us-west-2 的 S3"));
        guide.getSteps().addAll(
                new GuideStep(p(t("Check that the region at the upper right is ", "右上のリージョンが次であることを確認します: ", "确认右上角的区域为 ")), b("US West (Oregon)"), p(" "), new Run.Mono("us-west-2")),
                new GuideStep(p(t("Open ", "", "打开 ")), b("General purpose buckets"), p(t(" and choose ", " を開き、次をクリックします: ", "，点击 ")), b("Create bucket")));
        guide.setDone(true);
        guide.setDoneText(t("Done in the console", "コンソールで作成済み", "已在控制台完成"));
        return guide;
    }

    ArtifactPane artifact() {
        var pane = new ArtifactPane();
        pane.setFileName("permissions-policy.json");
        pane.setStateText(t("complete", "完成", "完整"));
        pane.setSaveText(t("Save...", "保存...", "保存..."));
        pane.setCopyWords(copyWords());
        pane.setContent(POLICY, annotations());
        return pane;
    }

    List<Annotation> annotations() {
        var found = new ArrayList<Annotation>();
        var bucket = "acme-zilliz-backups-usw2";
        for (int i = POLICY.indexOf(bucket); i >= 0; i = POLICY.indexOf(bucket, i + 1)) {
            found.add(new Annotation.FromField(i, i + bucket.length(), t("from Bucket", "入力: バケット", "来自：存储桶"), () -> {}));
        }
        reason(found, "s3:GetBucketLocation", t("first call Zilliz makes, to compare regions", "最初の呼び出し、リージョンの照合", "Zilliz 的首个调用，用于核对区域"));
        reason(found, "s3:ListBucket", t("find the backups that are there", "既存のバックアップを探す", "查找已有备份"));
        reason(found, "s3:GetObject", t("read a backup when restoring it", "復元時にバックアップを読む", "恢复时读取备份"));
        reason(found, "s3:PutObject", t("write backups and audit logs", "バックアップと監査ログを書く", "写入备份和审计日志"));
        return found;
    }

    private static void reason(List<Annotation> found, String action, String why) {
        int i = POLICY.indexOf(action);
        found.add(new Annotation.Reason(i, i + action.length(), why));
    }

    private HolderCard holder() {
        var card = new HolderCard();
        card.setCanTitle(t("The holder can", "できること", "持有者可以"));
        card.setCan(t("list, read, write and overwrite its objects", "一覧表示、読み取り、書き込み、上書き", "列出、读取、写入和覆盖对象"));
        card.setCannotTitle(t("and cannot", "できないこと", "不可以"));
        card.setCannot(t("delete, change settings, see other buckets", "削除、設定変更、ほかのバケットの参照", "删除、更改设置、查看其他存储桶"));
        return card;
    }

    private FoldLine fold() {
        var fold = new FoldLine();
        fold.setTitle(t("As documented by Zilliz", "Zilliz のドキュメントの形式", "Zilliz 文档中的写法"));
        fold.setReason(t("one statement; same rights, harder to read", "ステートメント 1 つ、権限は同じ", "单条语句，权限相同，较难阅读"));
        return fold;
    }

    private List<Node> bucketFields() {
        var region = new ComboBox<String>();
        region.getItems().add("AWS US West (Oregon)  aws-us-west-2");
        region.getSelectionModel().select(0);
        var regionBox = field(t("Zilliz Cloud cluster region", "クラスターのリージョン", "集群区域"), "", region);
        regionBox.setHint(t("Partition aws. The bucket must be in us-west-2.", "パーティション aws。バケットは us-west-2 に必要です。", "分区 aws。存储桶必须位于 us-west-2。"));
        var bucket = field(t("Bucket name", "バケット名", "存储桶名称"), "", mono("Acme-Zilliz-Backups-USW2"));
        bucket.getNotes().add(new Note(GlyphState.FAILED, t("A bucket name has no capital letters.", "バケット名に大文字は使えません。", "存储桶名称不能含大写字母。"),
                t("Use acme-zilliz-backups-usw2", "acme-zilliz-backups-usw2 を使う", "使用 acme-zilliz-backups-usw2"), () -> {}));
        var account = field(t("AWS account", "AWS アカウント", "AWS 账户"), "", mono("041623484421"));
        account.setHint(t("Role ARN, derived:", "ロール ARN（導出値）:", "角色 ARN（推导）："));
        account.setHintValue("arn:aws:iam::041623484421:role/zilliz-prod");
        var role = field(t("Role name", "ロール名", "角色名称"), "", mono("zilliz-prod"));
        role.getNotes().add(new Note(GlyphState.WARNING, t("Another integration uses this role.", "別の統合がこのロールを使っています。", "其他集成正在使用此角色。")));
        var prefix = new TextField();
        prefix.setPromptText(t("Whole bucket", "バケット全体", "整个存储桶"));
        var key = new TextField();
        key.setPromptText(t("Only if the bucket uses SSE-KMS", "SSE-KMS を使う場合のみ", "仅当使用 SSE-KMS"));
        var optional = t("optional", "任意", "可选");
        var read = new RadioButton(t("Read and write", "読み取りと書き込み", "读写"));
        read.setSelected(true);
        var area = new TextArea("try assume role from[zilliz-role]");
        area.setPrefRowCount(2);
        area.getStyleClass().add("mono");
        bucket.getInput().pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var fields = new VBox(regionBox, bucket, pair(account, role),
                pair(field(t("Prefix", "プレフィックス", "前缀"), optional, prefix), field(t("SSE-KMS key ARN", "SSE-KMS キー ARN", "SSE-KMS 密钥 ARN"), optional, key)),
                new HBox(16, read, new RadioButton(t("Read only", "読み取り専用", "只读"))), area);
        fields.getStyleClass().add("fields");
        return List.of(fields);
    }

    private static TextField mono(String value) {
        var input = new TextField(value);
        input.getStyleClass().add("mono");
        return input;
    }

    private static FieldBox field(String label, String tag, Node input) {
        var box = new FieldBox();
        box.setLabel(label);
        box.setTag(tag);
        box.setInput(input);
        return box;
    }

    private static GridPane pair(Node left, Node right) {
        var grid = new GridPane();
        grid.setHgap(16);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        grid.addRow(0, left, right);
        return grid;
    }

    private Node values() {
        var copied = new EntryValue("Bucket Name", "acme-zilliz-backups-usw2", copyWords());
        copied.copyButton().copy();
        var head = new Label(t("Values to enter", "入力する値", "要填写的值"));
        head.getStyleClass().add("section-head");
        return new VBox(8, head, new EntryValue("Integration Name", "prod-backups-usw2", copyWords()), copied,
                new EntryValue("ARN", "arn:aws:iam::041623484421:role/zilliz-prod", copyWords()));
    }

    private List<Node> checks() {
        var banner = new VerdictBanner();
        banner.setTone(VerdictBanner.Tone.DANGER);
        banner.setState(GlyphState.FAILED);
        banner.setTitle(t("Blocked: Zilliz could not use this role yet", "要修正: Zilliz はまだこのロールを使えません", "受阻：Zilliz 目前无法使用此角色"));
        banner.setCounts(t("1 failed, 1 warning, 1 unknown. 11 of 14 checks done.", "不合格 1、警告 1、不明 1。14 件中 11 件が終了。", "1 项未通过，1 项警告，1 项未知。已完成 11 / 14 项。"));
        banner.setCancelText(t("Cancel", "キャンセル", "取消"));
        banner.setProgress(0.78);
        var failed = new CheckRow(GlyphState.FAILED, t("Trust policy asks for another external ID", "信頼ポリシーの外部 ID が Zilliz のものと異なる", "信任策略要求的外部 ID 与 Zilliz 的不同"),
                t("Asks for my-external-id", "my-external-id を要求", "要求 my-external-id"), "AWS IAM", "0.4 s");
        var copyTrust = new Button(t("Copy trust policy", "信頼ポリシーをコピー", "复制信任策略"), Icons.COPY.node());
        copyTrust.getStyleClass().add("small-btn");
        copyTrust.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        var again = new Button(t("Check again", "再検査", "重新检查"));
        again.getStyleClass().addAll("flat", "small-btn");
        failed.setDetails(new CheckDetails(
                List.of(new CheckDetails.Part(t("Happened", "起きたこと", "发生了什么"),
                                List.of(p(t("The role asks for ", "ロールは ", "角色要求 ")), new Run.Mono("my-external-id"), p(t(". Zilliz sends ", " を求めますが、Zilliz は ", "，而 Zilliz 发送 ")), new Run.Mono("zilliz-external-1umVCIK7q96kzDE"), p(t(", so AWS turns it away.", " を送るため、AWS が拒否します。", "，因此被 AWS 拒绝。")))),
                        new CheckDetails.Part(t("Why", "原因", "原因"), List.of(p(t("The sample from the documentation was pasted unchanged.", "ドキュメントのサンプル値がそのまま貼り付けられています。", "粘贴时保留了文档中的示例值。")))),
                        new CheckDetails.Part(t("What to do", "対処", "怎么办"), List.of(p(t("In the role, ", "ロールの ", "在角色的 ")), b("Trust relationships"), p(", "), b("Edit trust policy"), p(t(": paste the trust policy of step 4.", " に手順 4 の信頼ポリシーを貼り付けます。", " 中粘贴第 4 步的信任策略。"))))),
                List.of(copyTrust, again),
                new CheckDetails.Raw("\"sts:ExternalId\": \"my-external-id\"", t("trust policy, line 11", "信頼ポリシー 11 行目", "信任策略第 11 行"), copyWords())));
        failed.setExpanded(true);
        var warned = new CheckRow(GlyphState.WARNING, t("Permissions are wider than needed", "許可が必要以上に広い", "权限超出所需"), t("s3:DeleteObject is allowed and not needed", "s3:DeleteObject は不要なのに許可されています", "允许了不需要的 s3:DeleteObject"), "AWS IAM", "0.6 s");
        warned.setDetails(new CheckDetails(List.of(), List.of(), null));
        var unknown = new CheckRow(GlyphState.UNKNOWN, t("Bucket policy could not be read", "バケットポリシーを読み取れない", "无法读取存储桶策略"), t("Your profile lacks s3:GetBucketPolicy", "現在のプロファイルに s3:GetBucketPolicy がありません", "当前配置缺少 s3:GetBucketPolicy"), "Amazon S3", "0.2 s");
        unknown.setDetails(new CheckDetails(List.of(), List.of(), null));
        return List.of(banner, new VBox(failed, warned, unknown), new VBox(
                new CheckRow(GlyphState.RUNNING, t("AWS simulates the role's calls", "AWS によるロール呼び出しの模擬実行", "由 AWS 模拟角色的调用"), t("running", "実行中", "进行中"), "AWS IAM", ""),
                new CheckRow(GlyphState.CHECKED, t("Bucket is in the cluster's region", "バケットがクラスターと同じリージョンにある", "存储桶与集群在同一区域"), "us-west-2", "Amazon S3", "0.3 s"),
                new CheckRow(GlyphState.SKIPPED, t("SSE-KMS key not needed", "SSE-KMS キーは不要", "无需 SSE-KMS 密钥"), t("bucket uses SSE-S3", "バケットは SSE-S3 を使用", "存储桶使用 SSE-S3"), t("rule", "規則", "规则"), "")));
    }

    static ArtifactPane openPane(String language) {
        var s = new Samples(language);
        var pane = s.artifact();
        pane.setState(GlyphState.TODO);
        pane.setStateText(s.t("open", "未完了", "未完成"));
        pane.setMissingTitle(s.t("Appears as soon as these are there:", "次の値がそろうと表示されます:", "填写以下内容后显示："));
        pane.getMissing().addAll(s.t("the external ID of step 4", "手順 4 の外部 ID", "第 4 步的外部 ID"), s.t("the Zilliz account of step 4", "手順 4 の Zilliz アカウント", "第 4 步的 Zilliz 账户"));
        return pane;
    }

    static ArtifactPane pane(String language) {
        return new Samples(language).artifact();
    }
}
