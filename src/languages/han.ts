/** Characters that tell simplified from traditional Chinese: common ones that only one of the two writes. */

const simplified =
  '们这来说国时会为个学对发经过后动进关开问没还实现员应该从无与众东两严丰临举义乐习书买乱争亚产亲仅价优传伤体余' +
  '侠侣侦侧侨债倾偿储儿党兰兴养兽内冈册写军农冲决况冻净凉减凤凭凯击创删别剂剑剧劝办务劳势勋区医华协单卖卢卫却厂厅历' +
  '压厌县参双变叙叶号叹听启吴员响哗唤啸团园围图圆圣场坏块坚坛坝坟垄垒垦墙壮声壳处备复够头夸夹夺奋奖妆妇妈姗娱婴孙宁' +
  '宝审宪宫宽宾寝将尔尘尝层届属岁岂岗岛岭币帅师帐带帮庄庆庐库废庙应张弯弹强归当录彦彻征径忆忧怀态怜总恋恶悬惊惧惨惩' +
  '惯愤愿慑戏战户扑执扩扫扬扰抚抛抢护报担拟拥拦择挂挚挡挤挥捞损换据掷摄摆摇敌数断显晓暂术机杀杂权条杨极构枪柜标树样' +
  '桥桩梦检楼横欢欧残殴毁毕气汇汉沟泪泽洁洒浅测济浑浓涂涌润涨渐湾湿满滚滞灭灯灵灾炉点炼烂烦热爱爷牵牺犹独狱猎环玛玺' +
  '产电画畅疗疯监盖盗盘着矫码砖础确碍祸禅离种积称稳穷窃竞笔筑签简粮纠红约级纪纯纲纳纵纷纸纺线练组细织终绍经结给络绝' +
  '统继绩绪续维综绿缓编缘缩罗罚罢职联聪肃肠肤脏脑脚脱脸艺节芦苏荐药获营萧蒋蓝虏虑虚虽蚀补衬袭装见观规视览觉触订认讨' +
  '让训议讯记讲许论设访证评识诉词译试诗诚话询详语误请诸课谁调谅谈谋谢谨质贝负财责败货贫购贯贵贷贸费贺资赋赏赔赖赚赛' +
  '赞赠跃践车转轮软轻载较辑输边达迁过运还进远违连迟适选递逻遗邓邮邻郑酱释里针钟钢钱铁银链销锁错键镇长门闭问闲间闻阅' +
  '队阳阴阵阶际陆陈险随隐难雾静韩页项顺须顾预领频题颜额风飞饭饮饰馆驱驳驶驻验骂骄骗鱼鲜鸟鸡鸣麦黄齐龄龙';
const traditional =
  '們這來說國時會為個學對發經過後動進關開問沒還實現員應該從無與眾東兩嚴豐臨舉義樂習書買亂爭亞產親僅價優傳傷體餘' +
  '俠侶偵側僑債傾償儲兒黨蘭興養獸內岡冊寫軍農衝決況凍淨涼減鳳憑凱擊創刪別劑劍劇勸辦務勞勢勳區醫華協單賣盧衛卻廠廳歷' +
  '壓厭縣參雙變敘葉號嘆聽啟吳員響嘩喚嘯團園圍圖圓聖場壞塊堅壇壩墳壟壘墾牆壯聲殼處備復夠頭誇夾奪奮獎妝婦媽姍娛嬰孫寧' +
  '寶審憲宮寬賓寢將爾塵嘗層屆屬歲豈崗島嶺幣帥師帳帶幫莊慶廬庫廢廟應張彎彈強歸當錄彥徹徵徑憶憂懷態憐總戀惡懸驚懼慘懲' +
  '慣憤願懾戲戰戶撲執擴掃揚擾撫拋搶護報擔擬擁攔擇掛摯擋擠揮撈損換據擲攝擺搖敵數斷顯曉暫術機殺雜權條楊極構槍櫃標樹樣' +
  '橋樁夢檢樓橫歡歐殘毆毀畢氣匯漢溝淚澤潔灑淺測濟渾濃塗湧潤漲漸灣濕滿滾滯滅燈靈災爐點煉爛煩熱愛爺牽犧猶獨獄獵環瑪璽' +
  '產電畫暢療瘋監蓋盜盤著矯碼磚礎確礙禍禪離種積稱穩窮竊競筆築簽簡糧糾紅約級紀純綱納縱紛紙紡線練組細織終紹經結給絡絕' +
  '統繼績緒續維綜綠緩編緣縮羅罰罷職聯聰肅腸膚臟腦腳脫臉藝節蘆蘇薦藥獲營蕭蔣藍虜慮虛雖蝕補襯襲裝見觀規視覽覺觸訂認討' +
  '讓訓議訊記講許論設訪證評識訴詞譯試詩誠話詢詳語誤請諸課誰調諒談謀謝謹質貝負財責敗貨貧購貫貴貸貿費賀資賦賞賠賴賺賽' +
  '讚贈躍踐車轉輪軟輕載較輯輸邊達遷過運還進遠違連遲適選遞邏遺鄧郵鄰鄭醬釋裡針鐘鋼錢鐵銀鏈銷鎖錯鍵鎮長門閉問閒間聞閱' +
  '隊陽陰陣階際陸陳險隨隱難霧靜韓頁項順須顧預領頻題顏額風飛飯飲飾館驅駁駛駐驗罵驕騙魚鮮鳥雞鳴麥黃齊齡龍';

/** How many characters of a text only simplified, and how many only traditional Chinese writes. */
export function hanVariants(text: string): { readonly simplified: number; readonly traditional: number } {
  variants ??= buildVariants();
  const count = { simplified: 0, traditional: 0 };
  for (let at = 0; at < text.length; at++) {
    const variant = variants.get(text.charCodeAt(at));
    if (variant) count[variant]++;
  }
  return count;
}

let variants: ReadonlyMap<number, 'simplified' | 'traditional'> | undefined;

/** Built when the first Chinese text is met; what stands in both lists tells nothing. */
function buildVariants(): ReadonlyMap<number, 'simplified' | 'traditional'> {
  const map = new Map<number, 'simplified' | 'traditional'>();
  for (const sign of simplified) if (!traditional.includes(sign)) map.set(sign.charCodeAt(0), 'simplified');
  for (const sign of traditional) if (!simplified.includes(sign)) map.set(sign.charCodeAt(0), 'traditional');
  return map;
}
